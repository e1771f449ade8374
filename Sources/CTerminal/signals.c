#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "CTerminal.h"
#include "restore.h"

static int wake_pipe[2] = {-1, -1};

static volatile sig_atomic_t was_resized;
static volatile sig_atomic_t ending_signal;
static volatile sig_atomic_t was_resumed;
static volatile sig_atomic_t is_stopping;

void terminal_wake(void) {
  int saved = errno;
  char byte = 1;
  if (wake_pipe[1] >= 0) {
    ssize_t ignored = write(wake_pipe[1], &byte, 1);
    (void)ignored;
  }
  errno = saved;
}

int signals_open(void) {
  if (wake_pipe[0] >= 0) return 1;
  return pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
}

static void drain(void) {
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {
  }
}

static void on_resize(int signal) {
  (void)signal;
  was_resized = 1;
  terminal_wake();
}

/* The loop gives the terminal back before it stops. */
static void on_stop(int signal) {
  (void)signal;
  is_stopping = 1;
  terminal_wake();
}

static void on_continue(int signal) {
  (void)signal;
  was_resumed = 1;
  terminal_wake();
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
  terminal_wake();
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

void signals_install(void) {
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
    drain();
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

int terminal_ending_signal(void) { return ending_signal; }

void signals_stop(void) {
  handle(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  /* Here the shell has resumed the program. */
  handle(SIGTSTP, on_stop);
}

void signals_note_return(void) {
  /* The window may have changed meanwhile, and background work may have called. */
  was_resumed = 0;
  was_resized = 1;
  terminal_wake();
}

static void on_child(int signal) {
  (void)signal;
  terminal_wake();
}

void signals_leave_children(void) { handle(SIGCHLD, SIG_IGN); }

void signals_lend(void) {
  handle(SIGCHLD, on_child);
  handle(SIGINT, SIG_IGN);
  handle(SIGQUIT, SIG_IGN);
  handle(SIGTSTP, SIG_DFL);
}

void signals_wait(void) {
  struct pollfd wake = {wake_pipe[0], POLLIN, 0};
  poll(&wake, 1, -1);
  drain();
}

void signals_take_back(void) {
  handle(SIGCHLD, SIG_DFL);
  signals_install();
}
