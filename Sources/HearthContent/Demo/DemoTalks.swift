import HearthCore

extension DemoCouple {
  /// Ben's father falls ill, a move is put off, an allotment comes through, and a bad month passes.
  static let talks: [Talk] = anxiousMonths + badMonth + slowlyBetter + lately

  static let agreements: [Agreement] = [
    Agreement(
      made: .ago(29), inDays: 1, title: "phones out of the bedroom: look at it again together", owner: "both"),
    Agreement(made: .ago(8), inDays: 6, title: "the canal flat: what the agent told Ben", owner: "b"),
  ]

  private static let anxiousMonths: [Talk] = [
    Talk(
      day: .yearAgo, form: .floor, topic: "the drive to Ben's dad",
      summary: "Three hours each way and Ana never sighed. She likes his dad more than she lets on.",
      askFirst: false),
    .floor(
      359, "what the doctor said", "We had heard two different things. Wrote down three questions instead."),
    .evening(352, .ordinary, "Ben's five minutes: the kettle at six. Ana had no idea he gets up at six."),
    .floor(
      346, "weekends with Dad", "Every other one. Ana comes when she wants to, and not wanting to is fine."),
    .evening(
      339, .us, "The worst meal is still the campsite lentils. Each says the other salted them twice."),
    .floor(333, "the move", "Ana wants light and a second room. Ben wants his dad twenty minutes away."),
    .floor(326, "Ben not sleeping", "He lies there waiting for the phone. It stays by the bed for now."),
    .evening(319, .inward, "When Ana goes quiet she is counting jobs. Ben had thought it was him."),
    .floor(
      311, "the flat with no lift", "Such light. And forty stairs his dad could never climb. We let it go."),
    .evening(
      305, .ordinary, "Ana types birthday messages and deletes them. The next one gets sent, however bad."),
    .floor(
      298, "putting off the move", "Not this year. Ana cried, then she was hungry. Chips on the wall outside."
    ),
    .evening(292, .us, "Nobody else would get the one about the ferry. We tried explaining it once."),
    .floor(
      284, "the allotment letter", "Three years on the list and Ben forgot she'd signed. Half a plot is ours."
    ),
    .floor(277, "the shed", "Enough put by for the roof or for the door. Roof."),
    .evening(270, .inward, "When Ben is praised he waits for the 'but'. Ana will try to stop before it."),
    .floor(
      262, "Ben's overtime", "He said yes to three months of it before asking. Ana is more tired than cross."),
    .evening(
      255, .ordinary, "Three questions and both yawning. Ana's sound is the bakery shutter coming down."),
  ]

  private static let badMonth: [Talk] = [
    .floor(
      243, "the weekend that fell through", "Second in a row. Ana had to say it twice before Ben got it."),
    .floor(
      236, "short answers", "We both do it. Ben at the door, Ana at the sink. No plan, we just said so."),
    .floor(
      229, "Dad's second fall", "Ben wants to be there and here. Ana wants asking before it is settled."),
    .floor(
      221, "who does everything", "Stopped half-way, both too wound up. Tomorrow after supper.",
      askFirst: true),
    .floor(
      220, "who does everything, again", "Ana read out her list. Ben took the washing and all the forms."),
    .floor(214, "the slammed door", "It was the wind. It was also not only the wind. Ben said so first."),
    .floor(
      208, "lonely on the same sofa", "Ana said it. Ben had thought it was only him. Sat a long while after.",
      askFirst: true),
    .floor(
      203, "are we all right", "Neither of us wants out. We want two evenings a week back. Pencilled in."),
  ]

  private static let slowlyBetter: [Talk] = [
    .evening(197, .us, "First questions in weeks, light ones only. Ben can still do the penguin walk."),
    .floor(
      190, "the car park", "The trolley rolled off with all the shopping and we stood there and howled."),
    .evening(
      184, .ordinary, "Ana: the beans are up. Ben: Dad walked to the corner shop and back on his own."),
    .floor(
      178, "the overtime ending", "He dreads being asked again. Practised saying no, on Ana. She argued well."
    ),
    .floor(
      171, "Ana's sister coming", "Nine days is too many, five is fine. Ana rings her. Ben clears the desk."),
    .evening(165, .inward, "Ana envies people who just leave parties. Ben envies people with brothers."),
    .floor(
      159, "five days with her sister", "It went well and it was loud. Ben hid in the shed twice. They knew."),
    .evening(152, .us, "Ana: we get there late, but both of us. Ben would like that on a mug."),
    .floor(
      146, "Dad at the allotment",
      "He sat on a crate and gave orders for two hours. Ben had to walk off a bit."),
    .floor(140, "the slugs", "Not about slugs. Ana felt left with the plot once it turned into work."),
    .evening(133, .ordinary, "A dull Tuesday with Ben: the first pancake burnt. Ana would miss the smell."),
    .floor(
      127, "Ana's course", "Two evenings a week, ten weeks. She fears she is too old for it. Ben doesn't."),
    .floor(
      121, "supper when Ana is out", "Ben cooks, and it may be eggs. Settled in four minutes, our record."),
    .evening(115, .inward, "The drawer of things Ben might mend one day is really about his dad's workshop."),
    .floor(109, "a few days away", "Not far from Dad. Three nights by the sea, an hour off, phone on loud."),
    .floor(
      101, "three nights by the sea", "Rain for two of them. Cards, soup, slept like stones. Again, please."),
    .evening(96, .us, "What Ana hardly dares want: one year with nothing sad in it. Ben too."),
    .floor(
      90, "the course, week three",
      "She's the oldest there and the best. She left out the second bit. Ben asked."),
    .floor(
      84, "the move, once more", "Looked at the sums and at each other. Not yet isn't the same as never."),
    .floor(
      77, "Dad and the stairs", "He won't hear of help. Ben can't make him. Saying so took most of an hour."),
  ]

  private static let lately: [Talk] = [
    .evening(71, .ordinary, "Ana would walk back into the day the van broke down and we ate on the kerb."),
    .floor(
      66, "a no at work", "Asked for more hours, Ben said no in one sentence. Then shook for ten minutes."),
    .floor(
      60, "Dad in hospital",
      "Four nights so far. Ana does the mornings. Ben had no words, so he took her sleeve."),
    .floor(53, "Dad back in his own place", "Bed downstairs now, and he hates it. Ben slept eleven hours."),
    .evening(47, .inward, "Heavier than it looks: for Ben, sounding cheerful. For Ana, being the calm one."),
    .floor(41, "being the calm one", "Ana doesn't want that job every time. Ben will ask whose turn it is."),
    .evening(35, .us, "Never finished: what if Dad had to live with us. Not tonight. Soon, though."),
    .floor(
      29, "phones in bed",
      "Both would sooner talk. They sleep in the hall, on loud for Dad. A month, then look."),
    .floor(
      24, "if Dad lived with us", "Ana: a year, yes. For good, I don't know. Ben liked a real answer.",
      askFirst: true),
    .evening(
      20, .ordinary, "Ana would miss taking the bins out, because of the stars. Ben now wants the bins."),
    .floor(
      16, "the last class", "She passed. Rang Ben from the stairwell, and neither said a thing for a bit."),
    .evening(12, .us, "What we do well and nobody sees: leaving early. One look and we have our coats."),
    .floor(
      8, "the canal flat",
      "Back on the market, and it has a lift. Ben rings the agent. Ana wrote the questions."),
    .evening(5, .inward, "Ben's quiet is listening for the phone. Less of it this month, says Ana."),
    .floor(2, "Dad's birthday", "Cake at his, no speeches. Ben wants Ana beside him this time, not across."),
  ]
}
