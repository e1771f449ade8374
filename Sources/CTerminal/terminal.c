#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include "CTerminal.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "restore.h"
#include "screen.h"
#include "signals.h"

static SCREEN *screen;
static int accent_pair;
static int alert_pair;

int screen_is_open(void) { return screen != NULL; }

/* What the environment says of the character set. */
static const char *wanted_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "";
}

/* A terminal sends its locale along, and the server may lack it: the character set is still that of
   the terminal. */
void terminal_set_locale(void) {
  if (setlocale(LC_ALL, "") || setlocale(LC_CTYPE, "")) return;
  const char *set = strrchr(wanted_locale(), '.');
  if (set && (strncasecmp(set, ".utf-8", 6) == 0 || strncasecmp(set, ".utf8", 5) == 0)) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
}

const char *terminal_codeset(void) { return nl_langinfo(CODESET); }

/* The library keeps the terminal that is looked up in a variable of its own. */
static pthread_mutex_t lookup_lock = PTHREAD_MUTEX_INITIALIZER;

int terminal_lookup(const char *name) {
  int status = 0;
  if (!name || !*name) return 0;
  pthread_mutex_lock(&lookup_lock);
  TERMINAL *before = set_curterm(NULL);
  int result = setupterm(name, STDOUT_FILENO, &status);
  int answer = result == OK ? 1 : 0;
  if (result == OK) {
    if (!cursor_address) answer = -1;
    del_curterm(cur_term);
  }
  set_curterm(before);
  pthread_mutex_unlock(&lookup_lock);
  return answer;
}

static void prepare_modes(int accent, int alert) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  meta(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  if (!getenv("ESCDELAY")) set_escdelay(25);
  screen_define_keys();
  accent_pair = 0;
  alert_pair = 0;
  if ((accent >= 0 || alert >= 0) && has_colors() && start_color() == OK) {
    int background = use_default_colors() == OK ? -1 : COLOR_BLACK;
    if (accent >= 0 && init_pair(1, (short)accent, background) == OK) accent_pair = 1;
    if (alert >= 0 && init_pair(2, (short)alert, background) == OK) alert_pair = 2;
  }
}

int terminal_open(int accent, int alert) {
  if (screen) return TERMINAL_OK;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TERMINAL_NO_TTY;
  terminal_set_locale();
  const char *name = getenv("TERM");
  int known = terminal_lookup(name);
  if (known < 0) return TERMINAL_DUMB;
  int answer = TERMINAL_OK;
  if (!known) {
    answer = TERMINAL_OK_FALLBACK;
    name = terminal_lookup("ansi") > 0 ? "ansi" : "vt100";
  }
  if (!signals_open()) return TERMINAL_FAILED;
  restore_remember_modes();
  screen = newterm(name, stdout, stdin);
  if (!screen) return TERMINAL_FAILED;
  set_term(screen);
  prepare_modes(accent, alert);
  restore_prepare(exit_ca_mode, cursor_normal, exit_attribute_mode, keypad_local);
  signals_install();
  return answer;
}

void terminal_close(void) {
  if (!screen) return;
  screen_leave_marks();
  mousemask(0, NULL);
  restore_note_mouse(0);
  endwin();
  restore_forget();
  delscreen(screen);
  screen = NULL;
}

const char *terminal_name(void) { return screen ? termname() : ""; }

int terminal_colors(void) { return screen && has_colors() ? COLORS : 0; }

const char *terminal_library_version(void) { return curses_version(); }

int terminal_size(int *width, int *height) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_col == 0 || window.ws_row == 0) {
    /* A serial line does not know: then the entry of the terminal does. */
    if (!screen) return 0;
    *width = COLS;
    *height = LINES;
    return 1;
  }
  *width = window.ws_col;
  *height = window.ws_row;
  return 1;
}

void terminal_resize(int width, int height) {
  if (!screen) return;
  resizeterm(height, width);
  clearok(curscr, TRUE);
}

static attr_t attributes(int look) {
  attr_t result = A_NORMAL;
  if (look & TERMINAL_BOLD) result |= A_BOLD;
  if (look & TERMINAL_DIM) result |= A_DIM;
  if (look & TERMINAL_UNDERLINE) result |= A_UNDERLINE;
  if (look & TERMINAL_REVERSE) result |= A_REVERSE;
  return result;
}

/* The code points of a glyph; 0 if the bytes are no UTF-8. */
static int decode(const unsigned char *bytes, int length, wchar_t *out, int limit) {
  int count = 0;
  for (int i = 0; i < length && count < limit;) {
    unsigned char first = bytes[i];
    int extra = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    wchar_t value = extra == 0 ? first : first & (0x3F >> extra);
    if (i + extra >= length) return 0;
    for (int k = 1; k <= extra; k++) value = (value << 6) | (bytes[i + k] & 0x3F);
    out[count++] = value;
    i += extra + 1;
  }
  return count;
}

void terminal_put(int row, int column, const char *utf8, int length, int width, int look) {
  if (!screen || row < 0 || row >= LINES || column < 0 || column + width > COLS) return;
  wchar_t text[CCHARW_MAX + 1];
  int count = decode((const unsigned char *)utf8, length, text, CCHARW_MAX);
  /* Where the server knows another width than we do, a sign of the right width keeps the columns. */
  if (count == 0 || wcwidth(text[0]) != width) {
    text[0] = L'?';
    count = 1;
  }
  for (int i = 1; i < count; i++) {
    if (wcwidth(text[i]) != 0) count = i;
  }
  text[count] = L'\0';
  short pair = (look & TERMINAL_ACCENT)  ? (short)accent_pair
               : (look & TERMINAL_ALERT) ? (short)alert_pair
                                         : 0;
  cchar_t cell;
  if (setcchar(&cell, text, attributes(look), pair, NULL) != OK) return;
  mvwadd_wch(stdscr, row, column, &cell);
  if (text[0] == L'?' && width == 2) mvwadd_wch(stdscr, row, column + 1, &cell);
}

void terminal_show(int row, int column) {
  if (!screen) return;
  wmove(stdscr, row, column);
  wrefresh(stdscr);
}

/* ncurses gives the usual cursor back by itself wherever it gives the terminal back. */
void terminal_strong_cursor(void) {
  if (screen) curs_set(2);
}

/* ncurses does not tell what it sends, and what scrolls is far less than what changes. */
long long terminal_written(void) {
  static int file = -1;
  char text[256];
  if (file < 0) file = open("/proc/thread-self/io", O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t length = pread(file, text, sizeof text - 1, 0);
  if (length <= 0) return -1;
  text[length] = '\0';
  const char *line = strstr(text, "wchar: ");
  return line ? atoll(line + 7) : -1;
}

void terminal_forget(void) {
  if (screen) clearok(curscr, TRUE);
}

void terminal_end_by_signal(int signal) {
  terminal_close();
  restore_die(signal);
}
