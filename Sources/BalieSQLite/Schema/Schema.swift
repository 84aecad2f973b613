import GRDB

/// The tables, as a row of migrations.
///
/// A migration that has shipped is never edited: databases in the field have run it. What changes
/// goes into a new one at the end, in a file of its own.
///
/// The schema holds the invariants, so that no mistake of a program can break them: numbers are
/// unique where they are said to be, words are one of those that may be there, nothing points at
/// something that is gone, events do not change. All tables are `STRICT`: SQLite would otherwise
/// store a text in a column of integers.
enum Schema {
  static let migrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 conversations", migrate: createConversations)
    migrator.registerMigration("2 desk", migrate: createDesk)
    migrator.registerMigration("3 gaps", migrate: createGaps)
    migrator.registerMigration("4 changes", migrate: createChanges)
    migrator.registerMigration("5 projections", migrate: createProjections)
    migrator.registerMigration("6 pages", migrate: cutPages)
    migrator.registerMigration("7 exceptional days", migrate: createExceptionalDays)
    migrator.registerMigration("8 signing in", migrate: createSignInLinks)
    migrator.registerMigration("9 promises", migrate: createPromises)
    migrator.registerMigration("10 supervisors", migrate: allowSupervisors)
    migrator.registerMigration("11 visits", migrate: createVisits)
    migrator.registerMigration("12 ledger", migrate: createLedger)
    migrator.registerMigration("13 said", migrate: createSaid)
    migrator.registerMigration("14 touches", migrate: widenTouches)
    migrator.registerMigration("15 visitors", migrate: createVisitors)
    migrator.registerMigration("16 facts", migrate: followFacts)
    migrator.registerMigration("20 customer numbers", migrate: createCustomerNumbers)
    migrator.registerMigration("21 order changes", migrate: createOrderChanges)
    migrator.registerMigration("40 attachments", migrate: createAttachments)
    migrator.registerMigration("41 letters", migrate: createLetters)
    return migrator
  }()

  /// `BALI`, which makes the file one of Balie's for `file` and for ``SQLiteDatabase``.
  static let applicationID = 0x4241_4C49
}
