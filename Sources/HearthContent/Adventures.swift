import HearthCore

extension Idea {
  /// What the two could do together, theme by theme, the smaller things first. Most cost nothing.
  public static let all: [Idea] = outside + food + learning + silly + quiet + town + home + night

  private static let outside = [
    Idea("outside-breakfast", theme: "outside", "Have breakfast outdoors, whatever the weather"),
    Idea("outside-leaves", theme: "outside", "Find five kinds of leaves and learn their names"),
    Idea("outside-rain", theme: "outside", "Go out in the rain on purpose"),
    Idea("outside-sunrise", theme: "outside", "See one sunrise together, from the first grey on"),
    Idea("outside-stream", theme: "outside", "Follow a stream for as long as you feel like it"),
    Idea("outside-high", theme: "outside", "Get to the highest spot around, and stay a while"),
    Idea("outside-kite", theme: "outside", "Make a kite from what lies about, and fly it"),
    Idea("outside-day", theme: "outside", "Spend a whole day outdoors, from light to dusk"),
  ]

  private static let food = [
    Idea("food-backwards", theme: "food", "Eat supper backwards, starting with the sweet part"),
    Idea("food-blind", theme: "food", "Taste five kinds of one thing with your eyes shut"),
    Idea("food-market", theme: "food", "Choose each other’s lunch at a market"),
    Idea("food-first", theme: "food", "Cook the first meal you had together again"),
    Idea("food-bread", theme: "food", "Bake bread together, from flour to crust"),
    Idea("food-unknown", theme: "food", "Cook a dish neither of you can pronounce"),
    Idea("food-invent", theme: "food", "Invent a dish, and give it a name"),
    Idea("food-guest", theme: "food", "Cook for someone who does not expect it"),
  ]

  private static let learning = [
    Idea("learning-count", theme: "learning", "Learn to count to twenty in a new language"),
    Idea("learning-knots", theme: "learning", "Learn three knots, and find a use for each"),
    Idea("learning-street", theme: "learning", "Find out how your street got its name"),
    Idea("learning-cards", theme: "learning", "Learn a card game nobody you know can play"),
    Idea("learning-song", theme: "learning", "Learn a song in two parts"),
    Idea("learning-talk", theme: "learning", "Go to a talk on something you know nothing of"),
    Idea("learning-dance", theme: "learning", "Learn one dance, as well as the kitchen allows"),
    Idea("learning-class", theme: "learning", "Be beginners together in some class"),
  ]

  private static let silly = [
    Idea("silly-portraits", theme: "silly", "Draw each other without looking at the paper"),
    Idea("silly-water", theme: "silly", "Taste tap water like fine wine, and take notes"),
    Idea("silly-rhymes", theme: "silly", "Talk in rhymes until one of you laughs"),
    Idea("silly-poem", theme: "silly", "Write a very bad poem, a line each"),
    Idea("silly-den", theme: "silly", "Build a den of blankets and have tea in it"),
    Idea("silly-film", theme: "silly", "Narrate an evening like a nature film"),
    Idea("silly-costume", theme: "silly", "Dress each other for an evening out"),
    Idea("silly-holiday", theme: "silly", "Invent a holiday, and keep it every year"),
  ]

  private static let quiet = [
    Idea("quiet-reading", theme: "quiet", "Read in one room for an evening, each your own book"),
    Idea("quiet-aloud", theme: "quiet", "Read a short story aloud, by turns"),
    Idea("quiet-record", theme: "quiet", "Listen to a whole album in the dark"),
    Idea("quiet-watching", theme: "quiet", "Sit somewhere busy and make up lives for people"),
    Idea("quiet-letters", theme: "quiet", "Write each other a letter, and post it"),
    Idea("quiet-bench", theme: "quiet", "Find a bench that becomes yours"),
    Idea("quiet-screens", theme: "quiet", "Leave all screens off from Friday to Saturday night"),
    Idea("quiet-silence", theme: "quiet", "Spend half a day without a word"),
  ]

  private static let town = [
    Idea("town-shop", theme: "town", "Go into a shop you have passed a hundred times"),
    Idea("town-coin", theme: "town", "Toss a coin at every corner, and see where you end up"),
    Idea("town-blue", theme: "town", "Come home with pictures of ten blue things"),
    Idea("town-bus", theme: "town", "Ride a bus to its last stop and look around"),
    Idea("town-tourists", theme: "town", "Be tourists where you live, for an afternoon"),
    Idea("town-museum", theme: "town", "Each pick a favourite in a small museum, and say why"),
    Idea("town-concert", theme: "town", "Hear a band you know nothing about"),
    Idea("town-help", theme: "town", "Lend a hand somewhere together for a day"),
  ]

  private static let home = [
    Idea("home-drawer", theme: "home", "Empty one drawer and tell each other its stories"),
    Idea("home-move", theme: "home", "Move one piece of furniture, and live with it"),
    Idea("home-windowsill", theme: "home", "Raise something to eat on a windowsill"),
    Idea("home-swap", theme: "home", "Swap all your usual tasks for a day"),
    Idea("home-mend", theme: "home", "Mend something that has waited for years"),
    Idea("home-wall", theme: "home", "Make a picture together, and put it on the wall"),
    Idea("home-capsule", theme: "home", "Fill a box to be opened in ten years"),
    Idea("home-camp", theme: "home", "Camp in your own living room for a night"),
  ]

  private static let night = [
    Idea("night-picnic", theme: "night", "Have a picnic after dark"),
    Idea("night-candles", theme: "night", "Spend an evening by candlelight and nothing else"),
    Idea("night-ghosts", theme: "night", "Tell ghost stories with one lamp on"),
    Idea("night-stars", theme: "night", "Get to know three stars by name"),
    Idea("night-owl", theme: "night", "Go where it is quiet, and listen for an owl"),
    Idea("night-four", theme: "night", "See your street at four in the morning"),
    Idea("night-sky", theme: "night", "Sleep under the open sky"),
    Idea("night-train", theme: "night", "Take a night train, and have breakfast elsewhere"),
  ]
}
