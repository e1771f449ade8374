#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "outside.h"
#include "restore.h"

enum { KEY_PASTE_BEGIN = KEY_MAX - 2, KEY_PASTE_END = KEY_MAX - 1 };

static SCREEN *screen;
static int accent_pair;
static int alert_pair;
static int is_paste_bracketed;
static char title[256];
static int wake_pipe[2] = {-1, -1};

static volatile sig_atomic_t was_resized;
static volatile sig_atomic_t ending_signal;
static volatile sig_atomic_t was_resumed;
static volatile sig_atomic_t is_stopping;

static void poke(void) {
  int saved = errno;
  char byte = 1;
  if (wake_pipe[1] >= 0) {
    ssize_t ignored = write(wake_pipe[1], &byte, 1);
    (void)ignored;
  }
  errno = saved;
}

static void on_resize(int signal) {
  (void)signal;
  was_resized = 1;
  poke();
}

/* The loop gives the terminal back before it stops. */
static void on_stop(int signal) {
  (void)signal;
  is_stopping = 1;
  poke();
}

static void on_continue(int signal) {
  (void)signal;
  was_resumed = 1;
  poke();
}

/* The first wish to end goes to the loop, which saves and leaves; if the loop does not come within
   two seconds, or the wish is repeated, the terminal is given back here. */
static void on_end(int signal) {
  if (ending_signal) {
    restore_now();
    restore_die(signal);
  }
  ending_signal = signal;
  alarm(2);
  poke();
}

static void on_alarm(int signal) {
  (void)signal;
  if (ending_signal) {
    restore_now();
    restore_die(ending_signal);
  }
}

static void handle(int signal, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

static void install_handlers(void) {
  /* Whoever started the program may have left signals blocked: it must still end when told to. */
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_UNBLOCK, &all, NULL);
  handle(SIGWINCH, on_resize);
  handle(SIGCONT, on_continue);
  handle(SIGTERM, on_end);
  handle(SIGHUP, on_end);
  handle(SIGINT, on_end);
  handle(SIGALRM, on_alarm);
  handle(SIGPIPE, SIG_IGN);
  handle(SIGTSTP, on_stop);
  restore_install_fatal_handlers();
}

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

int terminal_lookup(const char *name) {
  int status = 0;
  if (!name || !*name) return 0;
  TERMINAL *before = set_curterm(NULL);
  int result = setupterm(name, STDOUT_FILENO, &status);
  int answer = result == OK ? 1 : 0;
  if (result == OK) {
    if (!cursor_address) answer = -1;
    del_curterm(cur_term);
  }
  set_curterm(before);
  return answer;
}

static int open_pipe(void) {
  if (wake_pipe[0] >= 0) return 1;
  return pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
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
  define_key("\033[200~", KEY_PASTE_BEGIN);
  define_key("\033[201~", KEY_PASTE_END);
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
  if (!open_pipe()) return TERMINAL_FAILED;
  restore_remember_modes();
  screen = newterm(name, stdout, stdin);
  if (!screen) return TERMINAL_FAILED;
  set_term(screen);
  prepare_modes(accent, alert);
  restore_prepare(exit_ca_mode, cursor_normal, exit_attribute_mode, keypad_local);
  install_handlers();
  return answer;
}

static void show_title(int is_on);

void terminal_close(void) {
  if (!screen) return;
  if (is_paste_bracketed) terminal_bracket_paste(0);
  show_title(0);
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

int terminal_wait(int timeout) {
  struct pollfd sources[2] = {{STDIN_FILENO, POLLIN, 0}, {wake_pipe[0], POLLIN, 0}};
  int events = 0;
  if (!ending_signal && !was_resized && !was_resumed && !is_stopping) {
    int ready = poll(sources, 2, timeout);
    if (ready < 0 && errno != EINTR) return TERMINAL_ENDED;
  } else {
    poll(sources, 2, 0);
  }
  if (sources[1].revents & POLLIN) {
    char bytes[64];
    while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {
    }
    events |= TERMINAL_WOKEN;
  }
  if (sources[0].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) events |= TERMINAL_INPUT;
  if (was_resized) {
    was_resized = 0;
    events |= TERMINAL_RESIZED;
  }
  if (was_resumed) {
    was_resumed = 0;
    events |= TERMINAL_RESUMED;
  }
  if (is_stopping) {
    is_stopping = 0;
    events |= TERMINAL_STOPPING;
  }
  if (ending_signal) events |= TERMINAL_ENDED;
  return events;
}

static int special(wint_t key) {
  switch (key) {
    case KEY_UP: return TERMINAL_KEY_UP;
    case KEY_DOWN: return TERMINAL_KEY_DOWN;
    case KEY_LEFT: return TERMINAL_KEY_LEFT;
    case KEY_RIGHT: return TERMINAL_KEY_RIGHT;
    case KEY_PPAGE: return TERMINAL_KEY_PAGE_UP;
    case KEY_NPAGE: return TERMINAL_KEY_PAGE_DOWN;
    case KEY_HOME: case KEY_A1: case KEY_FIND: return TERMINAL_KEY_HOME;
    case KEY_END: case KEY_LL: case KEY_C1: case KEY_SELECT: return TERMINAL_KEY_END;
    case KEY_ENTER: return TERMINAL_KEY_ENTER;
    case KEY_BTAB: return TERMINAL_KEY_BACK_TAB;
    case KEY_BACKSPACE: return TERMINAL_KEY_BACKSPACE;
    case KEY_DC: return TERMINAL_KEY_DELETE;
    case KEY_RESIZE: return TERMINAL_KEY_NONE;
    case KEY_MOUSE: return TERMINAL_KEY_MOUSE;
    case KEY_PASTE_BEGIN: return TERMINAL_KEY_PASTE_BEGIN;
    case KEY_PASTE_END: return TERMINAL_KEY_PASTE_END;
    default: return TERMINAL_KEY_OTHER;
  }
}

int terminal_key(uint32_t *character) {
  wint_t key = 0;
  if (!screen) return TERMINAL_KEY_NONE;
  errno = 0;
  int result = wget_wch(stdscr, &key);
  if (result == ERR) {
    /* Readable and yet nothing to read: the line is gone. */
    struct pollfd source = {STDIN_FILENO, POLLIN, 0};
    if (poll(&source, 1, 0) > 0 && source.revents) {
      int waiting = 0;
      if ((source.revents & (POLLHUP | POLLERR | POLLNVAL)) ||
          ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0) {
        return TERMINAL_KEY_HANGUP;
      }
    }
    return TERMINAL_KEY_NONE;
  }
  if (result == KEY_CODE_YES) {
    int known = special(key);
    return known == TERMINAL_KEY_NONE ? terminal_key(character) : known;
  }
  switch (key) {
    case '\r': case '\n': return TERMINAL_KEY_ENTER;
    case '\t': return TERMINAL_KEY_TAB;
    case 127: case 8: return TERMINAL_KEY_BACKSPACE;
    default:
      *character = (uint32_t)key;
      return TERMINAL_KEY_CHARACTER;
  }
}

void terminal_mouse(int is_on) {
  if (!screen) return;
  /* No waiting for a second click: each press is told at once. */
  mouseinterval(0);
  mousemask(is_on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
  restore_note_mouse(is_on);
}

int terminal_mouse_event(int *row, int *column) {
  MEVENT event;
  if (!screen || getmouse(&event) != OK) return 0;
  *row = event.y;
  *column = event.x;
  if (event.bstate & BUTTON1_PRESSED) return 1;
  if (event.bstate & BUTTON4_PRESSED) return 4;
  if (event.bstate & BUTTON5_PRESSED) return 5;
  return 0;
}

void terminal_wake(void) { poke(); }

int terminal_ending_signal(void) { return ending_signal; }

void terminal_suspend(void) {
  if (!screen) return;
  int was_bracketed = is_paste_bracketed;
  if (was_bracketed) terminal_bracket_paste(0);
  show_title(0);
  endwin();
  handle(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  /* Here the shell has resumed the program; the window may have changed meanwhile. */
  handle(SIGTSTP, on_stop);
  restore_remember_modes();
  was_resumed = 0;
  was_resized = 1;
  reset_prog_mode();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  show_title(1);
  if (was_bracketed) terminal_bracket_paste(1);
}

void terminal_end_by_signal(int signal) {
  terminal_close();
  restore_die(signal);
}

/* Terminals that know no such command ignore it, old ones might print it. */
int terminal_ignores_unknown(const char *name) {
  return name && *name && strncmp(name, "vt", 2) != 0 && strncmp(name, "ansi", 4) != 0 &&
         strncmp(name, "linux", 5) != 0 && strncmp(name, "dumb", 4) != 0;
}

static int ignores_unknown_commands(void) { return terminal_ignores_unknown(termname()); }

int terminal_pass(const void *bytes, int length) {
  if (!screen || !ignores_unknown_commands()) return 0;
  const char *rest = bytes;
  fflush(stdout);
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, rest, (size_t)length);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd line = {STDOUT_FILENO, POLLOUT, 0};
      if (poll(&line, 1, 2000) > 0) continue;
    }
    if (written <= 0) return 0;
    rest += written;
    length -= (int)written;
  }
  return 1;
}

/* The title before is pushed on the stack of the terminal, and popped. */
static void show_title(int is_on) {
  if (!title[0]) return;
  restore_note_title(is_on);
  if (is_on) {
    terminal_pass("\033[22;0t\033]0;", 11);
    terminal_pass(title, (int)strlen(title));
    terminal_pass("\007", 1);
  } else {
    terminal_pass("\033[23;0t", 7);
  }
}

void terminal_title(const char *utf8, int length) {
  if (!screen || !ignores_unknown_commands() || length <= 0 || length >= (int)sizeof title) return;
  memcpy(title, utf8, (size_t)length);
  title[length] = '\0';
  show_title(1);
}

static void on_child(int signal) {
  (void)signal;
  poke();
}

int terminal_run(const void *bytes, int length, int count, int keeps_terminal) {
  if (!screen) return EINVAL;
  pid_t process = -1;
  if (!keeps_terminal) {
    /* Nobody waits for it: the system forgets it when it ends. */
    handle(SIGCHLD, SIG_IGN);
    return outside_start(bytes, length, count, 0, &process);
  }
  int was_bracketed = is_paste_bracketed;
  if (was_bracketed) terminal_bracket_paste(0);
  endwin();
  handle(SIGCHLD, on_child);
  /* The keys that interrupt and stop are meant for the other program; stopping stops both. */
  handle(SIGINT, SIG_IGN);
  handle(SIGQUIT, SIG_IGN);
  handle(SIGTSTP, SIG_DFL);
  int failure = outside_start(bytes, length, count, 1, &process);
  while (failure == 0 && !ending_signal && !outside_has_ended(process)) {
    struct pollfd wake = {wake_pipe[0], POLLIN, 0};
    poll(&wake, 1, -1);
    char ignored[64];
    while (read(wake_pipe[0], ignored, sizeof ignored) > 0) {
    }
  }
  handle(SIGCHLD, SIG_DFL);
  install_handlers();
  /* Background work may have called meanwhile. */
  poke();
  was_resumed = 0;
  was_resized = 1;
  reset_prog_mode();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  if (was_bracketed) terminal_bracket_paste(1);
  return failure;
}

void terminal_bracket_paste(int is_on) {
  const char *marks = is_on ? "\033[?2004h" : "\033[?2004l";
  if (!ignores_unknown_commands()) return;
  is_paste_bracketed = is_on;
  restore_note_paste(is_on);
  ssize_t ignored = write(STDOUT_FILENO, marks, strlen(marks));
  (void)ignored;
}
