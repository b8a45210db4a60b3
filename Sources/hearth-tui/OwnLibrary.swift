import HearthContent
import HearthCore
import HearthStore

/// What ships with the program together with what the couple wrote. A file that can't be used takes no other along.
struct OwnLibrary {
  private(set) var library = Library.builtIn
  /// A line for each deck that is not part of it.
  private(set) var deckFaults: [String] = []
  private(set) var guideFaults: [String] = []

  var faults: [String] { deckFaults + guideFaults }

  init(_ places: Places) {
    let folder = ConfigFolder(places)
    addDecks(folder.decks)
    addGuides(folder.guides)
  }

  /// The same for a command that needs no house; the sample couple wrote nothing.
  init(_ invocation: Invocation) throws(Failure) {
    if invocation.isDemo { return }
    do throws(StoreError) {
      let folder = ConfigFolder(try Places.of(invocation))
      addDecks(folder.decks)
      addGuides(folder.guides)
    } catch {
      throw Failure(error.message)
    }
  }

  private mutating func addDecks(_ found: OwnFiles) {
    deckFaults = found.faults
    var files: [DeckFile] = []
    for file in found.files {
      do throws(FileFault) {
        files.append(try DeckFile(parsing: file.bytes, file: file.name))
      } catch {
        deckFaults.append(error.message)
      }
    }
    let assembled = library.adding(files)
    library = assembled.library
    deckFaults += assembled.faults.map(\.message)
  }

  private mutating func addGuides(_ found: OwnFiles) {
    guideFaults = found.faults
    var files: [GuideFile] = []
    for file in found.files {
      do throws(FileFault) {
        files.append(try GuideFile(parsing: file.bytes, file: file.name))
      } catch {
        guideFaults.append(error.message)
      }
    }
    let assembled = library.adding(files)
    library = assembled.library
    guideFaults += assembled.faults.map(\.message)
  }
}
