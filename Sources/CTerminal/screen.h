#ifndef SCREEN_H
#define SCREEN_H

/* Whether the terminal is taken. */
int screen_is_open(void);

/* Tells the library the keys that it does not know: the marks around pasted text. */
void screen_define_keys(void);

/* Takes back what was asked of the terminal beside the picture. */
void screen_leave_marks(void);

#endif
