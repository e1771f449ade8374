#define NCURSES_NOMACROS 1
#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

#include "CTerminal.h"
#include "outside.h"
#include "restore.h"
#include "screen.h"
#include "signals.h"

/* What is said to the terminal beside the picture, and lending it to another program. */

static int is_paste_bracketed;
static char title[256];

/* Terminals that know no such command ignore it, old ones might print it. */
int terminal_ignores_unknown(const char *name) {
  return name && *name && strncmp(name, "vt", 2) != 0 && strncmp(name, "ansi", 4) != 0 &&
         strncmp(name, "linux", 5) != 0 && strncmp(name, "dumb", 4) != 0;
}

static int ignores_unknown_commands(void) { return terminal_ignores_unknown(termname()); }

int terminal_pass(const void *bytes, int length) {
  if (!screen_is_open() || !ignores_unknown_commands()) return 0;
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
  if (!screen_is_open() || !ignores_unknown_commands()) return;
  if (length <= 0 || length >= (int)sizeof title) return;
  memcpy(title, utf8, (size_t)length);
  title[length] = '\0';
  show_title(1);
}

void terminal_bracket_paste(int is_on) {
  const char *marks = is_on ? "\033[?2004h" : "\033[?2004l";
  if (!ignores_unknown_commands()) return;
  is_paste_bracketed = is_on;
  restore_note_paste(is_on);
  ssize_t ignored = write(STDOUT_FILENO, marks, strlen(marks));
  (void)ignored;
}

void screen_leave_marks(void) {
  if (is_paste_bracketed) terminal_bracket_paste(0);
  show_title(0);
}

/* Shows the picture again on a terminal that was somebody else's. */
static void take_back(void) {
  signals_note_return();
  reset_prog_mode();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
}

void terminal_suspend(void) {
  if (!screen_is_open()) return;
  int was_bracketed = is_paste_bracketed;
  if (was_bracketed) terminal_bracket_paste(0);
  show_title(0);
  endwin();
  signals_stop();
  restore_remember_modes();
  take_back();
  show_title(1);
  if (was_bracketed) terminal_bracket_paste(1);
}

int terminal_run(const void *bytes, int length, int count, int keeps_terminal) {
  if (!screen_is_open()) return EINVAL;
  pid_t process = -1;
  if (!keeps_terminal) {
    signals_leave_children();
    return outside_start(bytes, length, count, 0, &process);
  }
  int was_bracketed = is_paste_bracketed;
  if (was_bracketed) terminal_bracket_paste(0);
  endwin();
  signals_lend();
  int failure = outside_start(bytes, length, count, 1, &process);
  while (failure == 0 && !terminal_ending_signal() && !outside_has_ended(process)) signals_wait();
  signals_take_back();
  take_back();
  if (was_bracketed) terminal_bracket_paste(1);
  return failure;
}
