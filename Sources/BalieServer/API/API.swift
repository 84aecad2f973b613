import Hummingbird

/// A resource with its routes.
protocol Resource: Sendable {
  init(premises: Premises)
  /// Adds the resource's routes.
  func addRoutes(to router: some RouterMethods<BalieContext>)
}

/// All routes that exist, each behind what its callers must show.
struct API {
  let premises: Premises
  let table = RouteTable()

  /// Who may call a resource is said here, in one place.
  func router() -> Router<BalieContext> {
    let router = Router(context: BalieContext.self)
    router.add(
      middleware: Doorway(
        origins: CrossOrigin(premises: premises),
        problems: ProblemDesk(routes: table, notFound: NotFoundPage(files: premises.files)),
        admission: Admission(connections: premises.connections),
        headers: ResponseHeaders(now: premises.now)))
    add(
      [
        Health.self, MeasuresResource.self, OpenAPIDocument.self, WidgetAccess.self,
        SiteFiles.self, SetUpResource.self, SignInResource.self, SignInLinkResource.self,
      ],
      to: router)
    add(Self.visitors, to: router)
    let signedIn = router.group().add(
      middleware:
        SignedInMiddleware(
          sessions: premises.sessions, own: premises.own, refusals: premises.refusals))
    add(Self.colleagues, to: signedIn)
    add(Self.operators, to: signedIn.group().add(middleware: OperatorMiddleware()))
    add(Self.machines, to: router)
    add(Self.readers, to: router.group().add(middleware: FiguresMiddleware(premises: premises)))
    add(Self.editors, to: signedIn.group().add(middleware: EditorMiddleware()))
    add(Self.administrators, to: signedIn.group().add(middleware: AdminMiddleware()))
    table.learn(
      router.routes.map { RouteTable.Route(path: $0.path.description, method: $0.method) })
    return router
  }

  private static let visitors: [any Resource.Type] = [
    AvailabilityResource.self, SiteResource.self, VisitorConversations.self,
    ConversationEvents.self, VisitorMessages.self, FeedbackResource.self, PagesResource.self,
    ContactResource.self, VisitorHandoffResource.self, WaitResource.self, LeftMessages.self,
    VisitorTyping.self, VisitorHeartbeat.self, RatingResource.self, VisitorClosure.self,
    InvitationsResource.self, VisitResource.self, TouchesResource.self, ConversationVisit.self,
    PageLedger.self, ConversationVisitor.self, VisitorDeals.self,
    VisitorAttachments.self, VisitorSeen.self, Transcripts.self, VisitorErasure.self,
  ]

  /// For everybody who is signed in: an editor reads along to see what the knowledge lacks.
  private static let colleagues: [any Resource.Type] = [
    SessionResource.self, SessionsResource.self, PresenceResource.self, DeskResource.self,
    DeskEvents.self,
    DeskReading.self, Suggestions.self, FollowUps.self, DeskConversations.self, DeskVisitor.self,
    Teams.self, DeskOrders.self, FigureConversations.self, DeskAttachmentFiles.self,
  ]

  private static let operators: [any Resource.Type] = [
    Offers.self, Assignment.self, DeskMessages.self, DeskTyping.self, Takeovers.self,
    Transfers.self,
    DeskClosure.self, Promises.self, FollowUpStates.self, DeskVisits.self, DeskDeals.self,
    FollowUpAnswers.self, DeskAttachments.self, DeskMarks.self,
  ]

  private static let editors: [any Resource.Type] = [
    KnowledgeGaps.self, KnowledgeTopics.self, KnowledgeReading.self, KnowledgeProblems.self,
    KnowledgeFiles.self,
  ]

  private static let administrators: [any Resource.Type] = [
    Operators.self, SignInLinks.self, TeamChanges.self, APIKeys.self,
  ]

  /// For the site's own machines: each shows a key, and the key says what it may do.
  private static let machines: [any Resource.Type] = [Orders.self, Goals.self]

  /// For everybody at the desk, and for machines with a key that says so.
  private static let readers: [any Resource.Type] = [FiguresResource.self]

  private func add(_ resources: [any Resource.Type], to router: some RouterMethods<BalieContext>) {
    for resource in resources { resource.init(premises: premises).addRoutes(to: router) }
  }
}
