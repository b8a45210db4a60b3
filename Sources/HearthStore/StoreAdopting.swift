import Glibc
import HearthCore

extension Store {
  /// Everything there is, of every month and device: the newest revisions, in the order they happened.
  ///
  /// What could not be read is among the `findings` afterwards.
  public func everything(withTombstones: Bool = false) -> [Record] {
    var merge = Merge()
    for shelf in [Shelf.standing] + months.map(Shelf.month) {
      for record in read(shelf).everything { merge.add(record) }
    }
    return withTombstones ? merge.everything : merge.living
  }

  /// Saves records that come from another house, and its household where there is none here.
  /// - Throws: `StoreError`; then none of it is here.
  public func adopt(_ records: [Record], household newcomer: Household?) throws(StoreError) {
    if let newcomer { try create(newcomer) }
    do throws(StoreError) {
      try save(records)
    } catch {
      if newcomer != nil { abandonHousehold() }
      throw error
    }
  }

  /// Takes back a household that was only just made.
  func abandonHousehold() {
    guard files.calls.unlink(places.household) == 0 || errno == ENOENT else { return }
    watchAgain(places.household)
    household = nil
    isFirstRun = true
    hasMovedIn = false
  }
}
