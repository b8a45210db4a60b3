// What Swift cannot see of ncurses: macros, variadics and the wide API switch.
#pragma once

// Without this, get_wch, setcchar and their kin are not declared at all.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
