#ifndef OUTSIDE_H
#define OUTSIDE_H

#include <sys/types.h>

/* Starts a program, given as words that end with a zero each. Answers 0, or why it failed. */
int outside_start(const char *bytes, int length, int count, int keeps_terminal, pid_t *process);

/* Whether a program that was started has ended. */
int outside_has_ended(pid_t process);

#endif
