/// The links of a directory, or of a neighborhood of one: declared, traced and computed.
///
/// Organizations are numbered in the order of the bytes of their identities, so that the smaller
/// number is the smaller identity and every tie is decided the same way everywhere. Ceased
/// organizations take part in nothing and are left out.
///
/// **A neighborhood gives the same answer for one organization as the whole directory** if it
/// holds every territory, group, membership and partnership of those it holds, the prepared
/// reference counts, and these organizations: the one in the middle; every declared partner and
/// fellow member, four steps away; every one that shares its address or a contact; and every one
/// of the suggestions that ``ComparedOrganizations`` found.
public struct CooperationNetwork: Sendable {
  /// The parameters in force.
  public let parameters: Parameters
  /// The active organizations, in the order of the bytes of their identities.
  let organizations: [Organization]
  let numbers: [Organization.ID: Int]
  let tree: TerritoryTree
  let places: Places
  let stands: Stands
  let inhabitation: Inhabitation
  let groups: [Group]
  let memberships: [Membership]
  let references: ReferenceCounts
  /// The same number for rows of one body.
  let bodies: [Int32]
  let declared: DeclaredLinks
  /// How many declared partners each organization has in the whole directory; absent: as loaded.
  let degrees: [Int]?
  /// The component of each organization in the whole directory; absent: as loaded.
  let components: [Int?]?
  let traces: Traces
  let trades: TradeColumn
  let publics: PublicColumn
  let exchange: ExchangeColumn
  let rules: ComplementRules
  let reference: DirectoryTotals
  /// Whom organizations keep, where it was found among more than these; absent: found in these.
  let knownLists: [LinkType: BestLists]?
  let indexes = IndexCache()
  let keptCache = KeptCache()

  /// What a part of a directory must be told about the whole of it.
  public struct Whole: Sendable {
    /// The counts that rarity is measured against; absent: over what is given.
    public var references: ReferenceCounts?
    /// The groups of activities often found together; absent: in what is given.
    public var relatedness: Relatedness?
    /// What each organization shares with two to five; absent: found in what is given.
    public var contacts: [Organization.ID: ContactKeys]?
    /// How many declared partners each organization has; absent: counted in what is given.
    public var degrees: [Organization.ID: Int]?
    /// The component of the declared network of each organization that has a declared link; absent:
    /// found in what is given.
    public var components: [Organization.ID: Int]?
    /// What the whole directory holds; absent: counted in what is given.
    public var totals: DirectoryTotals?
    /// Whom organizations keep among their best; absent: found in what is given.
    public var lists: ComparedLists?

    /// Makes what is not known before.
    public init(
      references: ReferenceCounts? = nil, relatedness: Relatedness? = nil,
      contacts: [Organization.ID: ContactKeys]? = nil, degrees: [Organization.ID: Int]? = nil,
      components: [Organization.ID: Int]? = nil, totals: DirectoryTotals? = nil,
      lists: ComparedLists? = nil
    ) {
      self.references = references
      self.relatedness = relatedness
      self.contacts = contacts
      self.degrees = degrees
      self.components = components
      self.totals = totals
      self.lists = lists
    }
  }

  /// Prepares the links of a directory.
  ///
  /// - Parameters:
  ///   - directory: The directory, or a neighborhood of it.
  ///   - parameters: The parameters.
  ///   - whole: What is known of the whole directory.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public init(
    _ directory: Directory, parameters: Parameters = Parameters(), whole: Whole = Whole()
  ) {
    self.init(directory, parameters, whole) {}
  }

  /// Prepares the links of a directory, as long as somebody waits for them.
  ///
  /// - Parameters:
  ///   - directory: The directory, or a neighborhood of it.
  ///   - parameters: The parameters.
  ///   - whole: What is known of the whole directory.
  ///   - computation: Asked whether to stop.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public init(
    _ directory: Directory, parameters: Parameters, whole: Whole, computation: Computation?
  ) throws(CancellationError) {
    try self.init(directory, parameters, whole) { () throws(CancellationError) in
      try computation?.checkCancellation()
    }
  }

  /// Prepares the links, and pauses again and again.
  private init<Stop: Error>(
    _ directory: Directory, _ parameters: Parameters, _ whole: Whole,
    pause: () throws(Stop) -> Void
  ) throws(Stop) {
    self.parameters = parameters
    let organizations = try Self.active(directory.organizations, pause)
    self.organizations = organizations
    try pause()
    var numbers: [Organization.ID: Int] = [:]
    numbers.reserveCapacity(organizations.count)
    // Here and below by place: an organization that is named is copied, with all that it holds.
    for number in organizations.indices { numbers[organizations[number].id] = number }
    self.numbers = numbers
    try pause()
    bodies = Self.bodies(organizations)
    groups = directory.groups
    memberships = directory.memberships
    tree = TerritoryTree(directory.territories)
    try pause()
    places = Places(organizations, in: tree)
    try pause()
    // Nobody is searched for where it is known who is found.
    stands = try Stands(whole.lists == nil ? places : Places(), pause: pause)
    try pause()
    inhabitation = Inhabitation(organizations, in: tree)
    try pause()
    var trades = TradeColumn(organizations)
    try pause()
    var publics = PublicColumn(organizations)
    references =
      whole.references
      ?? ReferenceCounts(trades: trades, publics: publics, given: directory.references)
    trades.measure(references)
    publics.measure(references)
    self.trades = trades
    self.publics = publics
    try pause()
    exchange = ExchangeColumn(organizations)
    let relatedness = Self.relatedness(whole.relatedness, organizations, tree, parameters)
    try pause()
    rules = ComplementRules(
      table: directory.valueChains ?? ValueChain.builtIn, relatedness: relatedness, trades: trades)
    declared = DeclaredLinks(
      partnerships: directory.partnerships, memberships: directory.memberships,
      groups: directory.groups, numbers: numbers, groupMax: parameters.groupMax)
    try pause()
    degrees = whole.degrees.map { known in
      organizations.indices.map { known[organizations[$0].id] ?? 0 }
    }
    components = whole.components.map { known in
      organizations.indices.map { known[organizations[$0].id] }
    }
    try pause()
    traces = try Traces(
      organizations, places: places, bodies: bodies, contacts: whole.contacts, pause: pause)
    reference = whole.totals ?? DirectoryTotals(organizations, declared: declared)
    try pause()
    knownLists = whole.lists?.numbered(organizations, top: parameters.top)
  }

  /// Prepares the suggestions between organizations of which nothing else is known, and pauses again
  /// and again.
  init<Stop: Error>(
    _ compared: ComparedOrganizations, measure: SuggestionMeasure, pause: () throws(Stop) -> Void
  ) throws(Stop) {
    parameters = measure.parameters
    organizations = []
    numbers = [:]
    bodies = compared.bodies
    groups = []
    memberships = []
    tree = TerritoryTree([])
    places = compared.places
    try pause()
    stands = try Stands(places, pause: pause)
    try pause()
    inhabitation = Inhabitation([], in: tree)
    var trades = TradeColumn(codes: compared.trades.codes, keys: compared.trades.keys)
    var publics = PublicColumn(tags: compared.publics.tags, keys: compared.publics.keys)
    trades.measure(measure.references)
    publics.measure(measure.references)
    references = measure.references
    self.trades = trades
    self.publics = publics
    exchange = ExchangeColumn(tags: compared.tags, needs: compared.needs, offers: compared.offers)
    rules = ComplementRules(
      table: measure.table ?? ValueChain.builtIn,
      relatedness: measure.relatedness.territories >= parameters.relatednessMinTerritories
        ? measure.relatedness : nil, trades: trades)
    declared = DeclaredLinks(
      partnerships: [], memberships: [], groups: [], numbers: [:], groupMax: parameters.groupMax)
    degrees = nil
    components = nil
    traces = Traces(duplicates: compared.duplicates, count: compared.count)
    reference = DirectoryTotals([], declared: declared)
    knownLists = nil
  }

  /// The organizations that take part, by identity; of equal identities the first.
  private static func active<Stop: Error>(
    _ all: [Organization], _ pause: () throws(Stop) -> Void
  ) throws(Stop) -> [Organization] {
    let isReady = all.indices.dropFirst().allSatisfy { all[$0 - 1].id < all[$0].id }
    if isReady, !all.indices.contains(where: { all[$0].isCeased }) { return all }
    try pause()
    var seen: Set<Organization.ID> = []
    let kept = all.indices.filter { !all[$0].isCeased && seen.insert(all[$0].id).inserted }
    try pause()
    return (isReady ? kept : kept.sorted { all[$0].id < all[$1].id }).map { all[$0] }
  }

  private static func bodies(_ organizations: [Organization]) -> [Int32] {
    var numbers: [Organization.ID: Int32] = [:]
    return organizations.indices.map { place in
      let body = organizations[place].body
      if let number = numbers[body] { return number }
      let number = Int32(numbers.count)
      numbers[body] = number
      return number
    }
  }

  /// Relatedness as far as there are enough territories for it.
  private static func relatedness(
    _ known: Relatedness?, _ organizations: [Organization], _ tree: TerritoryTree,
    _ parameters: Parameters
  ) -> Relatedness? {
    let least = parameters.relatednessMinTerritories
    if let known { return known.territories >= least ? known : nil }
    guard tree.territories.count(where: { $0.level == .intercommunality }) >= least else {
      return nil
    }
    let relatedness = Relatedness(organizations, in: tree)
    return relatedness.territories >= least ? relatedness : nil
  }
}

extension CooperationNetwork {
  /// Whether two rows may be linked at all: not of one body, and not possibly the same.
  func mayLink(_ a: Int, _ b: Int) -> Bool {
    bodies[a] != bodies[b] && !traces.areDuplicates(a, b)
  }

  /// How many declared partners an organization has.
  func declaredDegree(_ number: Int) -> Int {
    degrees?[number] ?? declared.partners[number].count
  }

  /// The name of each organization.
  ///
  /// - Complexity: O(*n*) for *n* organizations.
  public var names: [Organization.ID: String] {
    Dictionary(organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The territories, each once.
  public var territories: [Territory] { tree.territories }

  /// A number that two organizations share if declared links lead from one to the other.
  func component(of number: Int) -> Int {
    // Without a declared link, an organization is alone in its component.
    components.map { $0[number] ?? -1 - number } ?? declared.components[number]
  }

  /// The component of the declared network of each organization that has a declared link.
  ///
  /// - Complexity: O(*n*) for *n* organizations.
  public var declaredComponents: [Organization.ID: Int] {
    var result: [Organization.ID: Int] = [:]
    for (number, partners) in declared.partners.enumerated() where !partners.isEmpty {
      result[organizations[number].id] = declared.components[number]
    }
    return result
  }

  /// How many organizations each one has a declared link with; those without are absent.
  ///
  /// - Complexity: O(*n* + *m*) for *n* organizations and *m* declared pairs.
  public var declaredDegrees: [Organization.ID: Int] {
    var degrees: [Organization.ID: Int] = [:]
    for (number, partners) in declared.partners.enumerated() where !partners.isEmpty {
      degrees[organizations[number].id] = partners.count
    }
    return degrees
  }

  /// The types of the declared links of each organization that has one.
  ///
  /// - Complexity: O(*m*) for *m* declared pairs.
  public var declaredTypes: [Organization.ID: Set<LinkType>] {
    var types: [Organization.ID: Set<LinkType>] = [:]
    func add(_ type: LinkType, _ a: Int, _ b: Int) {
      types[organizations[a].id, default: []].insert(type)
      types[organizations[b].id, default: []].insert(type)
    }
    for pair in declared.partnered { add(.partnership, pair.a, pair.b) }
    for pair in declared.fellows { add(.membership, pair.a, pair.b) }
    return types
  }

  /// Every declared pair once, the smaller identity first, in order.
  public var declaredPairs: [(a: Organization.ID, b: Organization.ID)] {
    declared.partners.enumerated().flatMap { a, partners in
      partners.filter { $0 > a }.map { (organizations[a].id, organizations[$0].id) }
    }
  }

  /// How many organizations take part.
  public var count: Int { bodies.count }

  /// The pairs of groups of activities that relatedness joins, and on how many territories it was
  /// computed; none without enough territories.
  public var relatedness: (pairs: [Relatedness.Pair], territories: Int) {
    (rules.related, rules.territories)
  }
}
