import HearthContent
import Testing

@testable import HearthCore

/// Every state of every guide that ships: see ``GuideExplorer`` for what counts as one.
@Suite("Walking every built-in guide")
struct GuideWalkTests {
  static let walks = Library.builtIn.guides.flatMap { GuideWalk.all($0, in: .builtIn) }

  @Test("The walk ends", arguments: walks)
  func ends(_ walk: GuideWalk) {
    #expect(walk.sessions.count < GuideWalk.limit)
    #expect(walk.open.allSatisfy { walk.guide.step($0.step) != nil })
  }

  @Test("It passes through every step", arguments: Library.builtIn.guides)
  func steps(_ guide: Guide) {
    let walks = Self.walks.filter { $0.guide == guide }
    let visited = walks.reduce(into: Set<String>()) { $0.formUnion($1.visited) }
    for step in guide.steps { #expect(visited.contains(step.id), "\(guide.id): nobody comes to \(step.id)") }
  }

  @Test("Every ending is reached, and from every state one can be", arguments: walks)
  func endings(_ walk: GuideWalk) {
    let mayDecline = walk.guide.steps.contains {
      $0.kind == .consent(otherwise: nil) && walk.visited.contains($0.id)
    }
    let endings = Set(walk.sessions.compactMap(\.ending))
    #expect(endings == (mayDecline ? [.finished, .declined] : [.finished]))
    for number in walk.deadEnds { Issue.record("\(walk): no way out of \(walk.sessions[number])") }
  }

  @Test("Either may call a break anywhere; it leads back to the same step", arguments: walks)
  func breaks(_ walk: GuideWalk) {
    let called = GuideExplorer.Move("break", [.takeBreak])
    for session in walk.active {
      let (paused, effects) = walk.explorer.apply(called, to: session)
      #expect(paused.pause != nil && paused.ending == nil && effects == [.moved], "\(walk): \(session.step)")
      let (back, _) = walk.explorer.apply(GuideExplorer.breakAndReturn, to: session)
      #expect(back.pause == nil && back.step == session.step, "\(walk): \(session.step)")
      #expect(back.answers == session.answers && back.sealed == session.sealed)
    }
  }

  @Test("Enough for tonight, pressed by mistake, is taken back with every word", arguments: walks)
  func wrapUp(_ walk: GuideWalk) {
    for session in walk.active where walk.explorer.engine.mayWrapUp(session) {
      let closed = walk.explorer.apply(.init("wrap up", [.wrapUp]), to: session).0
      #expect(closed.step != session.step && closed.sealed.isEmpty, "\(walk): \(session.step)")
      let back = walk.explorer.apply(.init("back", [.back]), to: closed).0
      #expect(back.step == session.step && back.answers == session.answers, "\(walk): \(session.step)")
      #expect(back.sealed == session.sealed && back.form.text.text == session.form.text.text)
      #expect(back.form.veiled || !(walk.guide.step(back.step)?.isAlone ?? false), "\(walk): \(session.step)")
    }
  }

  @Test("Leaving keeps the step and the answers, apart from sealed ones", arguments: walks)
  func leaving(_ walk: GuideWalk) throws {
    for session in walk.open {
      let back = try #require(walk.explorer.restored(session), "\(walk): \(session.step)")
      #expect(back.answers == session.answers && back.first == session.first)
      #expect(back.question == session.question && back.depth == session.depth)
      #expect(back.pause == session.pause)
      #expect(back.drawn == session.drawn && back.answered == session.answered && back.sealed.isEmpty)
      if let sealing = session.awaitingReveal.first {
        #expect(back.step == sealing && back.notice == .sealedAnswersGone && back.form.veiled)
      } else {
        let isHalfDone = walk.isPrivate(session) && session.form.field > 0
        #expect(back.step == session.step && back.notice == (isHalfDone ? .sealedAnswersGone : nil))
        #expect(walk.isPrivate(session) || back.form.field == session.form.field)
        #expect(walk.isPrivate(session) || back.form.text.text == session.form.text.text)
        #expect(!walk.isPrivate(session) || back.form.veiled, "a private step begins behind its curtain")
      }
    }
  }

  @Test("Nothing sealed is written down or shown before both have answered", arguments: walks)
  func secrecy(_ walk: GuideWalk) {
    for session in walk.open {
      let revealed = session.answers.values.contains(where: \.isMarked)
      let body = session.body(draft: nil)
      #expect(revealed == JSONValue.object(body).isMarked, "\(walk): \(session.step)")
      let stored = Set(body["answers"]?.object.map { Array($0.keys) } ?? [])
      #expect(stored == Set(session.answers.keys.map(\.storedName)))
      #expect(revealed || !walk.shown(session).contains(GuideExplorer.mark), "\(walk): \(session.step)")
    }
    #expect(
      !walk.guide.steps.contains(where: \.sealsWords)
        || walk.open.contains { $0.sealed.values.contains(where: \.isMarked) }, "the marks do get sealed")
  }

  @Test("What one of them drafts is on no other screen before a step names it", arguments: walks)
  func drafts(_ walk: GuideWalk) {
    for fault in walk.draftFaults(seenOn: walk.readable) { Issue.record("\(fault)") }
    #expect(
      walk.guide.draftedWords.isEmpty
        || walk.drafting.contains { walk.readable($0).contains(GuideExplorer.draftMark) },
      "the marks do get drafted")
  }

  @Test("A draft that is left in the middle waits, word for word, behind its author’s key", arguments: walks)
  func draftsComeBack(_ walk: GuideWalk) throws {
    let ways = [
      GuideExplorer.Move("resumed", [.resumed]), GuideExplorer.breakAndReturn,
      GuideExplorer.Move("hidden in a break", [.takeBreak, .resumed, .press(.b), .press(.a)], wait: 25),
    ]
    for session in walk.drafting {
      let author = try #require(walk.guide.step(session.step).flatMap { session.partner($0.who) })
      let back = try #require(walk.explorer.restored(session))
      for waiting in ways.map({ walk.explorer.apply($0, to: session).0 }) + [back] {
        let place = "\(walk): \(session.step)"
        #expect(waiting.form.veiled && walk.readable(waiting).isEmpty, "\(place)")
        for event in [GuideEvent.press(author.other), .advance, .pass, .back, .insert("x"), .toggle] {
          #expect(
            walk.explorer.apply(.init("other", [event]), to: waiting).0 == waiting, "\(place): \(event)")
        }
        let open = walk.explorer.apply(.init("own key", [.press(author)]), to: waiting).0
        #expect(!open.form.veiled && open.step == session.step && open.form.field == session.form.field)
        #expect(open.form.text.text == session.form.text.text && open.answers == session.answers, "\(place)")
      }
    }
  }

  @Test(
    "A private answer, or passing it, changes nothing that can be seen before its reveal", arguments: walks)
  func unattributed(_ walk: GuideWalk) {
    var seen: [Session: Session] = [:]
    for edge in walk.map.edges where ["advance", "pass"].contains(edge.move.name) {
      let (from, to) = (walk.sessions[edge.from], edge.after)
      guard walk.isPrivate(from), !from.form.veiled, to.step != from.step, !walk.opens(to),
        !walk.laysAwayNext(from)
      else { continue }
      let before = walk.visible(from)
      let after = walk.visible(to)
      #expect(seen[before, default: after] == after, "\(walk): \(from.step) tells what was answered")
      seen[before] = after
      #expect(edge.effects.allSatisfy { $0 == .moved })
    }
  }

  @Test("Answers come from the step that asked, or are opened for both at once", arguments: walks)
  func answers(_ walk: GuideWalk) {
    for edge in walk.map.edges where edge.from != edge.to {
      let (before, after) = (walk.sessions[edge.from].answers, edge.after.answers)
      let asked = walk.asked(walk.sessions[edge.from])
      let opened = walk.sessions[edge.from].step == edge.after.step ? [] : walk.opened(edge.after)
      for key in after.keys where after[key] != before[key] {
        #expect(
          asked.contains(key) || opened.contains(key), "\(walk): \(key) appears after \(edge.move.name)")
      }
    }
  }

  @Test("Where one of them passed, both answers stay closed", arguments: walks)
  func closed(_ walk: GuideWalk) {
    for session in walk.map.edges.map(\.after) where session.ending == nil {
      guard let step = walk.guide.step(session.step), case .reveal(let sealing, _) = step.kind else {
        continue
      }
      let keys = sealing.compactMap(walk.guide.step).flatMap(\.fields).map(\.key)
      let passed = PartnerID.allCases.map { who in
        keys.allSatisfy { session.answers[.init($0, who)] == .passed }
      }
      #expect(passed[0] == passed[1], "\(walk): \(session.step) shows who passed")
      #expect(session.sealed.keys.allSatisfy { !keys.contains($0.field) })
    }
  }

  @Test("A consent takes both keys, and a refusal has no author", arguments: walks)
  func consents(_ walk: GuideWalk) {
    for session in walk.active {
      guard case .consent(let otherwise)? = walk.guide.step(session.step)?.kind else { continue }
      for partner in PartnerID.allCases {
        let (pressed, _) = walk.explorer.apply(.init("press", [.press(partner)]), to: session)
        let both = session.form.pressed.union([partner]).count == 2
        #expect((pressed.step != session.step) == both)
      }
      let (declined, effects) = walk.explorer.apply(.init("decline", [.decline]), to: session)
      #expect(declined.answers == session.answers && declined.sealed.isEmpty)
      #expect(otherwise == nil ? declined.ending == .declined : declined.form.pressed.isEmpty)
      #expect(effects == (otherwise == nil ? [.ended(.declined)] : [.moved]))
    }
  }

  @Test("Whenever the step changes, the session is stored; when it ends, once", arguments: walks)
  func stored(_ walk: GuideWalk) {
    for edge in walk.map.edges {
      let (from, to) = (walk.sessions[edge.from], edge.after)
      let ended = edge.effects.count { if case .ended = $0 { true } else { false } }
      #expect(ended == (to.ending == nil ? 0 : 1))
      if to.ending == nil, to.step != from.step { #expect(edge.effects.contains(.moved)) }
    }
  }

  @Test("The sentence in the middle always has its words", arguments: walks)
  func headlines(_ walk: GuideWalk) {
    for session in walk.open {
      guard let step = walk.guide.step(session.step) else { continue }
      #expect(
        walk.explorer.engine.pieces(step.headline, session, who: step.who) != nil,
        "\(walk): \(step.id) has a gap in its headline")
    }
  }
}
