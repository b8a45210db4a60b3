import HearthContent
import HearthCore
import HearthStore

/// What ships with the program together with what the couple wrote. A file that can't be used takes no other along.
struct OwnLibrary {
  let library: Library
  /// A line for each file that is not part of it.
  let faults: [String]

  init(_ places: Places) {
    let folder = ConfigFolder(places)
    let (decks, guides) = (folder.decks, folder.guides)
    var faults = decks.faults + guides.faults
    var deckFiles: [DeckFile] = []
    var guideFiles: [GuideFile] = []
    for file in decks.files {
      do throws(FileFault) {
        deckFiles.append(try DeckFile(parsing: file.bytes, file: file.name))
      } catch {
        faults.append(error.message)
      }
    }
    for file in guides.files {
      do throws(FileFault) {
        guideFiles.append(try GuideFile(parsing: file.bytes, file: file.name))
      } catch {
        faults.append(error.message)
      }
    }
    let assembled = Library.builtIn.adding(decks: deckFiles, guides: guideFiles)
    library = assembled.library
    self.faults = faults + assembled.faults.map(\.message)
  }

  /// The same for a command that needs no house; the sample couple wrote nothing.
  static func of(_ invocation: Invocation) throws(Failure) -> OwnLibrary {
    guard !invocation.isDemo else { return OwnLibrary(library: .builtIn, faults: []) }
    do throws(StoreError) {
      return OwnLibrary(try Places.of(invocation))
    } catch {
      throw Failure(error.message)
    }
  }

  private init(library: Library, faults: [String]) {
    self.library = library
    self.faults = faults
  }
}
