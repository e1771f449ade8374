#define _GNU_SOURCE
#include "outside.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_WORDS = 32 };

extern char **environ;

/* The words of a buffer, each ended by a zero; 0 if they are not as many as promised. */
static int split(const char *bytes, int length, int count, char *words[]) {
  if (count < 1 || count > MOST_WORDS || length < 1 || bytes[length - 1] != '\0') return 0;
  int found = 0;
  for (const char *word = bytes; word < bytes + length; word += strlen(word) + 1) {
    if (found == count) return 0;
    words[found++] = (char *)word;
  }
  words[found] = NULL;
  return found == count;
}

int outside_start(const char *bytes, int length, int count, int keeps_terminal, pid_t *process) {
  char *words[MOST_WORDS + 1];
  if (!split(bytes, length, count, words)) return EINVAL;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_init(&files);
  /* Signals that this program ignores or blocks mean to the other what they usually mean. */
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
  if (!keeps_terminal) {
    flags |= POSIX_SPAWN_SETSID;
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  posix_spawnattr_setflags(&attributes, flags);
  int failure = posix_spawnp(process, words[0], &files, &attributes, words, environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return failure;
}

int outside_has_ended(pid_t process) {
  return waitpid(process, NULL, WNOHANG) != 0;
}
