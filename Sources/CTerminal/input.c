#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CTerminal.h"
#include "restore.h"
#include "screen.h"

enum { KEY_PASTE_BEGIN = KEY_MAX - 2, KEY_PASTE_END = KEY_MAX - 1 };

void screen_define_keys(void) {
  define_key("\033[200~", KEY_PASTE_BEGIN);
  define_key("\033[201~", KEY_PASTE_END);
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
  if (!screen_is_open()) return TERMINAL_KEY_NONE;
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
  if (!screen_is_open()) return;
  /* No waiting for a second click: each press is told at once. */
  mouseinterval(0);
  mousemask(is_on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
  restore_note_mouse(is_on);
}

int terminal_mouse_event(int *row, int *column) {
  MEVENT event;
  if (!screen_is_open() || getmouse(&event) != OK) return 0;
  *row = event.y;
  *column = event.x;
  if (event.bstate & BUTTON1_PRESSED) return 1;
  if (event.bstate & BUTTON4_PRESSED) return 4;
  if (event.bstate & BUTTON5_PRESSED) return 5;
  return 0;
}
