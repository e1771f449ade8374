#ifndef SIGNALS_H
#define SIGNALS_H

/* What happens to the process, told to the loop through a pipe: handlers only note it. */

/* Makes the pipe that wakes the loop, once. Returns 0 if there is none to be had. */
int signals_open(void);

/* Takes the signals that change, stop or end the program. */
void signals_install(void);

/* Stops the program and those of its job, until the shell resumes them. */
void signals_stop(void);

/* Notes that the terminal is the program's again. */
void signals_note_return(void);

/* Lets the system forget programs that are started, when they end. */
void signals_leave_children(void);

/* Leaves the keys that interrupt and stop to another program; stopping stops both. */
void signals_lend(void);

/* Waits until something happens. */
void signals_wait(void);

/* Takes the signals back after another program had them. */
void signals_take_back(void);

#endif
