import CNcurses
import Glibc

/// Becomes readable once some time is over, sleep of the machine included: `poll` stands still in its sleep, and whoever
/// opens the lid would have before them, for as long as was left, what should have been hidden long ago.
final class Alarm {
  /// To be polled beside others; -1, which `poll` passes over, where the system has no such clock.
  let descriptor = hearth_alarm_open()
  private var isSet = false

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  /// Rings after that many milliseconds and not before, whatever was asked for earlier; nil: not at all.
  func set(_ milliseconds: Int?) {
    guard descriptor >= 0, isSet || milliseconds != nil else { return }
    isSet = milliseconds != nil
    hearth_alarm_set(descriptor, milliseconds.map { Int64(max(0, $0)) } ?? -1)
  }
}
