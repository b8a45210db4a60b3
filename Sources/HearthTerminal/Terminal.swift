import CNcurses
import HearthScreen
