#ifndef RESTORE_H
#define RESTORE_H

/* Giving the terminal back from anywhere, a crash included: everything here that a handler calls
   is async-signal-safe. */

/* Notes the modes of the terminal as they were before the program. */
void restore_remember_modes(void);

/* Prepares the bytes that undo what the program did to the screen. Any of them may be null. */
void restore_prepare(const char *exit_alternate, const char *show_cursor, const char *no_attributes,
                     const char *leave_keypad);

/* Notes whether the marks around pasted text are on. */
void restore_note_paste(int is_on);

/* Notes whether the mouse is on, so that it can be switched off. */
void restore_note_mouse(int is_on);

/* Notes whether the window has a title of the program's. */
void restore_note_title(int is_on);

/* Nothing is to be given back any more. */
void restore_forget(void);

/* Gives the terminal back. */
void restore_now(void);

/* Ends the program by a signal, with its default effect. Does not return. */
void restore_die(int signal);

/* Gives the terminal back when the program crashes. */
void restore_install_fatal_handlers(void);

#endif
