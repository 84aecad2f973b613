import BalieConversation
import BalieLedger

/// Whose figures somebody may see where operators are told apart.
enum OperatorSight: Equatable {
  case own(OperatorID)
  case everybody

  /// A machine's key opens nobody's.
  ///
  /// - Throws: ``Problem/operatorsHidden`` where the site has not turned it on.
  init(_ context: BalieContext, _ settings: FigureSettings) throws(Problem) {
    guard settings.showsOperators, let caller = context.signedIn?.operator else {
      throw .operatorsHidden
    }
    let seesAll = settings.showsOperatorsToSupervisors && caller.roles.contains(.supervisor)
    self = seesAll ? .everybody : .own(caller.id)
  }

  /// The table without what is not this one's to see.
  func of(_ table: FigureTable) -> FigureTable {
    switch self {
    case .everybody: table
    case .own(let person): table.only(person)
    }
  }
}
