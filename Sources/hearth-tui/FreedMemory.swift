import CLinux
import HearthCore

/// What was sealed or forgotten and is over with must not stay in the memory of a program that runs all evening: freed
/// memory keeps its words until somebody needs it again.
///
/// Trap: a few words of at most 15 bytes may still stand on the stack, where Swift puts them and nobody can ask it to wipe.
struct FreedMemory {
  private var held = 0

  /// To be told after every event how many answers are held.
  mutating func settle(_ held: Int) {
    // From the first on, so that an evening without any pays nothing.
    if held > self.held { hearth_wipe_what_is_freed() }
    if held < self.held { hearth_wipe_what_is_kept() }
    self.held = held
  }
}
