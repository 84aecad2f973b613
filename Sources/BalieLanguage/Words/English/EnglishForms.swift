/// English verbs and nouns whose forms no suffix rule can follow.
enum EnglishForms {
  /// The base form, e.g. `pay` for `paid`; nil for regular ones.
  static func base(of form: String) -> String? { bases.base(of: form) }

  /// The stem of a word that the suffix rules would make another's: `business` is not `busy`, and
  /// `customs` are no `customer`.
  static func stem(of word: String) -> String? { stems[word] }

  private static let stems = [
    "business": "business", "businesses": "business", "customs": "customs",
    "important": "important", "importance": "important", "university": "university",
    "universities": "university",
  ]

  private static let bases = FormTable(table)

  /// The base form, then the others. Forms that are better known as another word (`found`, `left`,
  /// `saw`, `bound`, `wound`) are left out.
  private static let table = """
    arise arose arisen
    awake awoke awoken
    bear bore borne
    beat beaten
    become became
    begin began begun
    bend bent
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    child children
    choose chose chosen
    come came
    creep crept
    deal dealt
    die dying
    dig dug
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    flee fled
    fly flew flown
    foot feet
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    give gave given
    grow grew grown
    half halves
    hang hung
    hear heard
    hide hid hidden
    hold held
    keep kept
    knife knives
    know knew known
    lead led
    lean leant
    learn learnt
    leave leaving
    lend lent
    lie lying
    life lives
    lose lost
    man men
    mean meant
    meet met
    mistake mistook mistaken
    mouse mice
    overpay overpaid
    pay paid
    person people
    prove proven
    repay repaid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    seek sought
    sell sold
    send sent
    sew sewn
    shake shook shaken
    shelf shelves
    shine shone
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    smell smelt
    speak spoke spoken
    speed sped
    spell spelt
    spend spent
    spill spilt
    spoil spoilt
    stand stood
    steal stole stolen
    stick stuck
    strike struck
    swear swore sworn
    sweep swept
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    tooth teeth
    understand understood
    undertake undertook undertaken
    wake woke woken
    wear wore worn
    weave wove woven
    win won
    wife wives
    withdraw withdrew withdrawn
    woman women
    write wrote written
    """
}
