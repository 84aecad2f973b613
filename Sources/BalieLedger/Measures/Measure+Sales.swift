extension Measure {
  static let sales =
    [
      Measure(
        id: "orders", kind: .count, title: Words("Bestellingen", "Orders"),
        numerator: Words(
          "bestellingen die in de periode zijn geplaatst", "orders that were placed in the period"),
        denominator: nil),
      Measure(
        id: "turnover", kind: .money, title: Words("Omzet", "Turnover"),
        numerator: Words(
          "bedrag van die bestellingen, per munt", "amount of those orders, by currency"),
        denominator: nil),
      Measure(
        id: "returned", kind: .money, title: Words("Teruggegaan", "Gone back"),
        numerator: Words(
          "bedrag van retouren en annuleringen op hun eigen dag in de periode",
          "amount of returns and cancellations by their own day in the period"), denominator: nil),
      Measure(
        id: "net-turnover", kind: .money, title: Words("Netto-omzet", "Net turnover"),
        numerator: Words("omzet min teruggegaan", "turnover less gone back"), denominator: nil),
      Measure(
        id: "cancelled", kind: .count, title: Words("Geannuleerd", "Cancelled"),
        numerator: Words(
          "bestellingen die in de periode zijn geannuleerd",
          "orders that were cancelled in the period"), denominator: nil),
      Measure(
        id: "order-value", kind: .money, title: Words("Bestelbedrag", "Order value"),
        numerator: Words("omzet, per munt", "turnover, by currency"),
        denominator: Words("bestellingen in die munt", "orders in that currency")),
      Measure(
        id: "order-value-median", kind: .money,
        title: Words("Bestelbedrag, middelste", "Order value, median"),
        numerator: Words(
          "het middelste bedrag van die bestellingen", "the middle amount of those orders"),
        denominator: nil),
      Measure(
        id: "orders-per-conversation", kind: .share,
        title: Words("Bestellingen per gesprek", "Orders per conversation"),
        numerator: Words(
          "bestellingen in de periode die op een contact volgden, binnen het venster",
          "orders in the period that followed a contact, within the window"),
        denominator: Words(
          "episodes die in de periode begonnen", "episodes that began in the period")),
      Measure(
        id: "turnover-per-conversation", kind: .money,
        title: Words("Omzet per gesprek", "Turnover per conversation"),
        numerator: Words(
          "omzet van die bestellingen, per munt", "turnover of those orders, by currency"),
        denominator: Words(
          "episodes die in de periode begonnen", "episodes that began in the period")),
      Measure(
        id: "time-to-purchase-median", kind: .seconds,
        title: Words("Van contact tot aankoop, middelste", "From contact to purchase, median"),
        numerator: Words(
          "de middelste tijd in seconden van het eerste contact binnen het venster tot de bestelling",
          "the middle time in seconds from the first contact within the window to the order"),
        denominator: nil),
      Measure(
        id: "returned-after-advice", kind: .share,
        title: Words("Retour na advies", "Returned after advice"),
        numerator: Words(
          "daarvan die bestellingen waarvan tot nu toe iets terugging",
          "those orders of them of which anything has gone back until now"),
        denominator: Words(
          "bestellingen in de periode na een antwoord of een medewerker, binnen het venster",
          "orders in the period after an answer or a person, within the window")),
      Measure(
        id: "returned-without-advice", kind: .share,
        title: Words("Retour zonder advies", "Returned without advice"),
        numerator: Words(
          "daarvan die bestellingen waarvan tot nu toe iets terugging",
          "those orders of them of which anything has gone back until now"),
        denominator: Words(
          "alle andere bestellingen in de periode", "all other orders in the period")),
      Measure(
        id: "new-customers", kind: .share, title: Words("Nieuwe klanten", "New customers"),
        numerator: Words(
          "klanten van wie de eerste bekende bestelling in de periode ligt",
          "customers whose first known order lies in the period"),
        denominator: Words(
          "klanten die in de periode bestelden", "customers who ordered in the period")),
    ] + [30, 90, 365].map(repeatPurchase)

  private static func repeatPurchase(within days: Int) -> Measure {
    Measure(
      id: "repeat-\(days)", kind: .share,
      title: Words("Weer besteld binnen \(days) dagen", "Ordered again within \(days) days"),
      numerator: Words(
        "daarvan die klanten die binnen \(days) dagen weer bestelden",
        "those customers of them who ordered again within \(days) days"),
      denominator: Words(
        "klanten van wie de eerste bekende bestelling in de periode ligt, langer dan \(days) dagen "
          + "geleden",
        "customers whose first known order lies in the period, more than \(days) days ago"))
  }

  static let invitations = [
    Measure(
      id: "invitations-shown", kind: .count,
      title: Words("Uitnodigingen getoond", "Invitations shown"),
      numerator: Words(
        "uitnodigingen die in beeld waren, bij bezoekers die meten goedvinden",
        "invitations that were in view, of visitors who agree to measuring"), denominator: nil),
    Measure(
      id: "invitations-followed", kind: .share,
      title: Words("Uitnodigingen gevolgd", "Invitations followed"),
      numerator: Words("uitnodigingen die werden opgepakt", "invitations that were taken up"),
      denominator: Words("uitnodigingen die in beeld waren", "invitations that were in view")),
    Measure(
      id: "invitations-dismissed", kind: .share,
      title: Words("Uitnodigingen weggestuurd", "Invitations sent away"),
      numerator: Words("uitnodigingen die werden weggestuurd", "invitations that were sent away"),
      denominator: Words("uitnodigingen die in beeld waren", "invitations that were in view")),
  ]

  static let others = [
    Measure(
      id: "goals", kind: .count, title: Words("Doelen", "Goals"),
      numerator: Words(
        "doelen die in de periode zijn bereikt, bestellingen niet meegeteld",
        "goals that were reached in the period, orders not counted"), denominator: nil),
    Measure(
      id: "mail", kind: .count, title: Words("E-mails", "E-mails"),
      numerator: Words(
        "ingevoerde aantallen van de maanden die in de periode beginnen",
        "imported counts of the months that begin in the period"), denominator: nil),
    Measure(
      id: "phone", kind: .count, title: Words("Telefoontjes", "Calls"),
      numerator: Words(
        "ingevoerde aantallen van de maanden die in de periode beginnen",
        "imported counts of the months that begin in the period"), denominator: nil),
    Measure(
      id: "saved-contacts", kind: .number,
      title: Words("Bespaarde contacten, schatting", "Contacts saved, estimated"),
      numerator: Words(
        "door de bot beantwoorde episodes maal het deel dat anders zou mailen of bellen, zoals de "
          + "site het inschat",
        "episodes answered by the bot times the share that would otherwise write or call, as the "
          + "site estimates it"), denominator: nil, isEstimate: true),
  ]
}
