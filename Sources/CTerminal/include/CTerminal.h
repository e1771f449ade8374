#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

/* The only door to ncurses: plain functions of integers and UTF-8 bytes. One thread uses them,
   save terminal_wake, which any thread may call. */

/* What terminal_open may answer. */
enum {
  TERMINAL_OK = 0,
  TERMINAL_OK_FALLBACK = 1, /* TERM is unknown: another entry stands in */
  TERMINAL_NO_TTY = -1,     /* input or output is not a terminal */
  TERMINAL_DUMB = -2,       /* the terminal cannot place the cursor */
  TERMINAL_FAILED = -3      /* no terminal entry could be used */
};

/* What terminal_wait may answer. */
enum {
  TERMINAL_TIMEOUT = 0,
  TERMINAL_INPUT = 1,
  TERMINAL_WOKEN = 2,
  TERMINAL_RESIZED = 4,
  TERMINAL_ENDED = 8,
  TERMINAL_RESUMED = 16,
  TERMINAL_STOPPING = 32 /* somebody asks the program to stop for now */
};

/* Keys beyond characters, as terminal_key gives them in `special`. */
enum {
  TERMINAL_KEY_NONE = 0,
  TERMINAL_KEY_CHARACTER,
  TERMINAL_KEY_UP,
  TERMINAL_KEY_DOWN,
  TERMINAL_KEY_LEFT,
  TERMINAL_KEY_RIGHT,
  TERMINAL_KEY_PAGE_UP,
  TERMINAL_KEY_PAGE_DOWN,
  TERMINAL_KEY_HOME,
  TERMINAL_KEY_END,
  TERMINAL_KEY_ENTER,
  TERMINAL_KEY_TAB,
  TERMINAL_KEY_BACK_TAB,
  TERMINAL_KEY_BACKSPACE,
  TERMINAL_KEY_DELETE,
  TERMINAL_KEY_PASTE_BEGIN,
  TERMINAL_KEY_PASTE_END,
  TERMINAL_KEY_OTHER,
  TERMINAL_KEY_HANGUP,
  TERMINAL_KEY_MOUSE /* terminal_mouse_event says what */
};

/* Looks of a run of cells, to be joined by |. */
enum {
  TERMINAL_BOLD = 1,
  TERMINAL_DIM = 2,
  TERMINAL_UNDERLINE = 4,
  TERMINAL_REVERSE = 8,
  TERMINAL_ACCENT = 16,
  TERMINAL_ALERT = 32
};

/* Reads the locale, so that terminal_codeset is known before the terminal is opened. */
void terminal_set_locale(void);

/* The name of the character set of the locale. The text belongs to the C library. */
const char *terminal_codeset(void);

/* Takes over the terminal, with the numbers of two colors; below 0: none. Never exits, as initscr
   would. */
int terminal_open(int accent, int alert);

/* Gives the terminal back. Does nothing if it is not open. */
void terminal_close(void);

/* The name of the terminal entry in use, and how many colors it has. */
const char *terminal_name(void);
int terminal_colors(void);

/* The version of the library that draws. */
const char *terminal_library_version(void);

/* Whether a name is that of a known terminal, without opening it: 1 known, 0 unknown, -1 dumb. */
int terminal_lookup(const char *name);

/* Whether a terminal of a name ignores commands that it does not know, as far as is known. */
int terminal_ignores_unknown(const char *name);

/* The size of the window. Returns 0 if it is not known. */
int terminal_size(int *width, int *height);

/* Takes the size of the window after a change. */
void terminal_resize(int width, int height);

/* Writes one glyph, of the given width, in one look. The bytes must be valid UTF-8 without control
   characters, at most 24 of them. */
void terminal_put(int row, int column, const char *utf8, int length, int width, int look);

/* Shows what was put, the cursor at its place. */
void terminal_show(int row, int column);

/* Makes the cursor as strong as the terminal can, for weak sight. */
void terminal_strong_cursor(void);

/* How many bytes the calling thread, which draws, has written since it began; -1: not known. */
long long terminal_written(void);

/* Forgets what the screen shows, so that everything is painted anew. */
void terminal_forget(void);

/* Waits for input, a wake-up, a signal or the end of the time (in milliseconds; below 0: none).
   Answers a sum of the events above. No time passes if something is pending. */
int terminal_wait(int timeout);

/* The next key, without waiting. Fills `character` with the code point of a character key. */
int terminal_key(uint32_t *character);

/* Makes terminal_wait return TERMINAL_WOKEN. Any thread may call it. */
void terminal_wake(void);

/* The signal that asked the program to end; 0 if none did. */
int terminal_ending_signal(void);

/* Gives the terminal back, stops the program until the shell resumes it, and takes it over again. */
void terminal_suspend(void);

/* Ends the program by a signal, as if it had never been caught. */
void terminal_end_by_signal(int signal);

/* Writes bytes past the screen, which stays as it is. Answers 0, and writes nothing, on terminals
   that would print a command they do not know. */
int terminal_pass(const void *bytes, int length);

/* Runs a program, given as words that end with a zero each; never a shell. With the terminal, until
   it ends, and everything is painted anew then; or beside this program, without input and output.
   Answers 0 if it was started, else why not. */
int terminal_run(const void *bytes, int length, int count, int keeps_terminal);

/* Gives the window a title, of UTF-8 without control characters, at most 200 bytes; the one before
   comes back when the terminal is given back. Nothing happens on terminals that would print it. */
void terminal_title(const char *utf8, int length);

/* Switches the mouse on or off; off, the terminal selects text with it. */
void terminal_mouse(int is_on);

/* What the mouse did last: 1 a press of the first button, 4 and 5 the wheel up and down, 0 nothing
   of use. */
int terminal_mouse_event(int *row, int *column);

/* Switches the marks around pasted text on or off. */
void terminal_bracket_paste(int is_on);

#endif
