import Testing

@testable import HearthCore

@Suite("What is being typed is laid aside on this machine")
struct DraftTests {
  private func typing(_ keys: String = "sfjthe ca") -> TestApp {
    let app = TestApp()
    app.walk(keys)
    return app
  }

  private func wake(_ app: TestApp) -> Int? { Motion.wake(app.state, app.app, reduced: false) }

  private func text(_ app: TestApp) -> String? {
    guard case .session(let record)? = app.laidAside?.place else { return nil }
    return record.body["draft"]?.string
  }

  @Test("A second after the first key they are on the disk, however fast somebody types on")
  func stored() {
    let app = typing()
    let before = app.kept("session")
    #expect(wake(app) == 1000)
    app.wait(600)
    #expect(app.effects().isEmpty && wake(app) == 400)
    app.keys("t")
    #expect(wake(app) == 400, "one more letter is no more waiting")
    app.wait(1000)
    app.store()
    #expect(text(app) == "the cat" && wake(app) == nil)
    #expect(app.kept("session") == before, "the journal does not grow with every word")
    app.wait(60_000)
    #expect(app.effects().isEmpty && wake(app) == nil)
  }

  @Test("After a crash the words are offered, and stored with the others from then on")
  func offered() {
    let app = typing()
    app.wait(1000)
    app.store()
    let again = app.restarted()
    #expect(again.state.notice?.hasPrefix("What was being typed") == true)
    again.walk("")
    again.send(.resized(columns: 80))
    again.store()
    #expect(again.kept("session").first?.body["draft"] == .string("the ca") && again.laidAside == nil)
    again.keys("<enter>")
    #expect(again.state.session?.form.text.text == "the ca")
  }

  @Test("Words in a guide that was only looked into, and is on no disk, come back too")
  func neverStored() throws {
    let app = TestApp()
    app.walk("s")
    #expect(app.kept("session").isEmpty)
    app.walk("fjthe ca")
    app.wait(1000)
    app.store()
    let again = TestApp(app.state.household, draft: app.laidAside)
    again.send(.resized(columns: 80))
    again.store()
    again.keys("<enter>")
    #expect(again.state.session?.form.text.text == "the ca")
  }

  @Test(
    "Left, gone on with or quit, they are stored the usual way, and what was laid aside is dropped after that"
  )
  func dropped() {
    for keys in ["<esc>", "<enter>"] {
      let app = typing()
      app.wait(1000)
      app.store()
      app.keys(keys)
      let effects = app.effects()
      guard case .save(let records)? = effects.first else {
        Issue.record("\(effects)")
        continue
      }
      #expect(!effects.contains(.layAside(nil)), "not before they are on the disk")
      app.send(.failed(message: "disk full", records: records))
      #expect(app.effects().isEmpty, "a full disk keeps what was laid aside")
      app.walk("r")
      if keys == "<esc>" { #expect(app.laidAside == nil) }
    }
  }

  @Test("Help over it, a clock set back and a full disk make no difference to the words")
  func odd() {
    let app = typing()
    app.send(.key(.control("g"), at: app.now))
    #expect(app.state.overlay != nil && wake(app) == 1000)
    app.now = app.now.adding(seconds: -7200)
    app.wait(0)
    app.store()
    #expect(text(app) == "the ca")
  }

  @Test("A key that changes nothing waits for nothing")
  func unchanged() {
    let app = typing()
    app.wait(1000)
    app.store()
    app.walk("<left><right>")
    app.send(.paste("", at: app.now))
    #expect(wake(app) == nil)
  }

  @Test("What is typed in private never is, however long they wait")
  func sealed() {
    let app = TestApp()
    app.walk("sfj<esc>c<enter>f<space><enter>5<enter>a secret")
    #expect(app.state.session?.form.text.text == "a secret" && wake(app) == nil)
    app.wait(10_000)
    app.store()
    #expect(app.laidAside == nil)
    #expect(!app.disk.values.contains { $0.json.text().contains("secret") })
  }

  @Test("Nor is anything where nothing can be stored")
  func readOnly() {
    let app = TestApp(readOnly: "open elsewhere")
    app.keys("sfjthe ca")
    #expect(app.effects().isEmpty && wake(app) == nil)
  }

  @Test("The line of a ritual comes back where it was being typed, and goes when it is left")
  func ritual() {
    let app = TestApp()
    app.walk("3nfriday 19:30 sou")
    app.wait(1000)
    app.store()
    let again = app.restarted()
    guard case .ritual(let sheet)? = again.state.overlay else {
      Issue.record("\(String(describing: again.state.overlay))")
      return
    }
    #expect(sheet.words.text == "friday 19:30 sou" && again.state.notice?.hasPrefix("This was being") == true)
    again.walk("p")
    again.wait(1000)
    again.walk("<esc>")
    #expect(again.state.overlay == nil && again.laidAside == nil && again.kept("ritual").isEmpty)
  }

  @Test(
    "Ended in the same second, from outside or by a key, it is kept as well",
    arguments: ["", "<c-c>", "<c-z>"])
  func endedAtOnce(key: String) throws {
    let app = TestApp()
    app.walk("3nfriday 19:30 sou")
    if key.isEmpty { app.send(.stopping(app.now)) } else { app.keys(key) }
    let kept = app.effects().compactMap { effect -> Draft? in
      if case .layAside(let draft) = effect { draft } else { nil }
    }
    let draft = try #require(kept.first)
    let again = TestApp(TestApp.couple, draft: draft)
    guard case .ritual(let sheet)? = again.state.overlay else {
      Issue.record("\(String(describing: again.state.overlay))")
      return
    }
    #expect(sheet.words.text == "friday 19:30 sou")
  }

  @Test("The words of a change come back to what they change; of something gone, they are said anew")
  func change() throws {
    let app = TestApp()
    app.walk("3nfriday 19:30 soup<enter><enter>e<end> and bread")
    app.wait(1000)
    app.store()
    let again = app.restarted()
    guard case .ritual(let sheet)? = again.state.overlay else { return }
    #expect(sheet.purpose.occurrence != nil && sheet.words.text.hasSuffix("and bread"))
    let gone = TestApp(TestApp.couple, draft: app.laidAside)
    guard case .ritual(let anew)? = gone.state.overlay else { return }
    #expect(anew.purpose == .new && anew.words.text.hasSuffix("and bread"))
  }

  @Test("Where the talk went on without them, they wait for their field")
  func wentOn() throws {
    let app = typing()
    app.wait(1000)
    app.store()
    var newer = try #require(app.kept("session").first)
    newer.revision += 3
    let again = TestApp(TestApp.couple, records: [newer], draft: app.laidAside)
    #expect(again.state.sessions.first?.unfinished[.init("topic")] == "the ca")
    newer.body["answers"] = .object(["topic": .object(["text": .string("the cat")])])
    let answered = TestApp(TestApp.couple, records: [newer], draft: app.laidAside)
    #expect(answered.state.sessions.first?.unfinished.isEmpty == true && answered.state.recovered.isEmpty)
  }

  @Test("What is laid aside reads back as it was; what makes no sense is none", arguments: [true, false])
  func file(_ isSession: Bool) throws {
    let app = typing(isSession ? "sfjthe ca" : "3nfriday 19:30 sou")
    app.wait(1000)
    app.store()
    let draft = try #require(app.laidAside)
    #expect(Draft(json: try JSONValue(parsing: Array(draft.json.text().utf8))) == draft)
    for text in ["{}", "[]", "{\"v\":2,\"ritual\":{}}", "{\"v\":1,\"session\":{\"v\":1}}", "{\"v\":1}"] {
      #expect(Draft(json: try JSONValue(parsing: Array(text.utf8))) == nil)
    }
  }
}
