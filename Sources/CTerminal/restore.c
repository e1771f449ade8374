#define _GNU_SOURCE
#include "restore.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios before;
static int has_modes;
static char bytes[256];
static volatile sig_atomic_t length;
static volatile sig_atomic_t is_armed;
static volatile sig_atomic_t is_paste_on;
static volatile sig_atomic_t is_mouse_on;
static volatile sig_atomic_t has_title;
static unsigned char alternate_stack[65536];

void restore_remember_modes(void) { has_modes = tcgetattr(STDIN_FILENO, &before) == 0; }

static void append(const char *sequence) {
  if (!sequence) return;
  /* Padding, as in "$<5>", is for terminals of another age: it is left out. */
  for (const char *p = sequence; *p && length < (int)sizeof bytes; p++) {
    if (p[0] == '$' && p[1] == '<') {
      const char *end = strchr(p, '>');
      if (!end) return;
      p = end;
      continue;
    }
    bytes[length++] = *p;
  }
}

void restore_prepare(const char *exit_alternate, const char *show_cursor, const char *no_attributes,
                     const char *leave_keypad) {
  length = 0;
  append(no_attributes);
  append(leave_keypad);
  append(show_cursor);
  append(exit_alternate);
  append("\r");
  is_armed = 1;
}

void restore_note_paste(int is_on) { is_paste_on = is_on; }

void restore_note_mouse(int is_on) { is_mouse_on = is_on; }

void restore_note_title(int is_on) { has_title = is_on; }

void restore_forget(void) { is_armed = 0; }

static void put(const char *text, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, text, count);
    if (written <= 0) return;
    text += written;
    count -= (size_t)written;
  }
}

void restore_now(void) {
  if (!is_armed) return;
  is_armed = 0;
  if (is_paste_on) put("\033[?2004l", 8);
  if (is_mouse_on) put("\033[?1006l\033[?1000l", 16);
  if (has_title) put("\033[23;0t", 7);
  put(bytes, (size_t)length);
  if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

void restore_die(int signal_number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, signal_number);
  raise(signal_number);
  sigprocmask(SIG_UNBLOCK, &one, NULL);
  _exit(128 + signal_number);
}

static void on_crash(int signal_number) {
  static const char words[] =
      "maillage: the program failed and had to stop; the directory is unharmed. "
      "Please report what you did last.\n";
  int was_open = is_armed;
  restore_now();
  if (was_open) {
    ssize_t ignored = write(STDERR_FILENO, words, sizeof words - 1);
    (void)ignored;
  }
  restore_die(signal_number);
}

void restore_install_fatal_handlers(void) {
  static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGQUIT};
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = alternate_stack;
  stack.ss_size = sizeof alternate_stack;
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK | (int)SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof fatal / sizeof fatal[0]; i++) sigaction(fatal[i], &action, NULL);
}
