internal import CooperationModel

extension Said {
  /// Takes over what another row says of the same organization.
  ///
  /// The row that is believed first keeps what it says; what it does not say is filled, with the
  /// source; what the other says otherwise is kept beside it. Of two spellings of one name, the one in
  /// small letters is kept, since registers shout.
  mutating func merge(_ other: Said) {
    mergeNames(other)
    for (field, path) in Self.texts { merge(field, path, other) }
    let theirs = other.organization
    if organization.activity.isEmpty { organization.scheme = theirs.scheme }
    merge("activity", \.activity, other)
    if organization.family == .unknown { organization.family = theirs.family }
    fill("sse", \.declaredStatus, other) { $0.rawValue }
    fill("workforce", \.workforce, other) { $0.text }
    mergePoint(other)
    if !theirs.source.isEmpty, theirs.source != organization.source {
      otherSources.appendNew([theirs.source] + other.otherSources)
    }
    sector = sector ?? other.sector
    isCeased = isCeased ?? other.isCeased
    organization.signals.form = organization.signals.form ?? theirs.signals.form
    organization.signals.flag = organization.signals.flag ?? theirs.signals.flag
    organization.signals.lists.appendNew(theirs.signals.lists)
    for path in [
      \Organization.publics, \.offers, \.needs, \.otherActivities,
    ] { organization[keyPath: path].appendNew(theirs[keyPath: path]) }
    organization.facts.appendNew(theirs.facts)
    for key in other.keys where !keys.contains(where: { $0 == key }) { keys.append(key) }
    sameValues.appendNew(other.sameValues)
    if unit.isEmpty { unit = other.unit }
    if let place = other.place, self.place.map({ place.method < $0.method }) ?? true {
      // The surest way decides, whichever row knows it.
      self.place = place
      note("territory", other)
    }
    notPlaced = notPlaced ?? other.notPlaced
  }

  private static let texts: [(String, any WritableKeyPath<Organization, String> & Sendable)] = [
    ("legal_form", \.legalForm), ("address", \.address), ("postcode", \.postcode),
    ("founded", \.founded), ("closed", \.closed), ("website", \.website), ("email", \.email),
    ("phone", \.phone), ("updated", \.updated),
  ]

  private mutating func mergeNames(_ other: Said) {
    let (mine, theirs) = (organization.name, other.organization.name)
    if organization.alias.isEmpty { organization.alias = other.organization.alias }
    guard !theirs.isEmpty, mine != theirs else { return }
    if mine.isEmpty {
      organization.name = theirs
      note("name", other)
    } else if mine.folded == theirs.folded {
      if mine.uppercased() == mine { organization.name = theirs }
    } else if mine.uppercased() == mine, theirs.uppercased() != theirs,
      Self.isSameName(mine, theirs)
    {
      organization.name = theirs
      note("name", other)
      keepAlias(mine)
    } else if organization.alias.isEmpty {
      keepAlias(theirs)
      note("alias", other)
    } else {
      note("name", other, theirs)
    }
  }

  private mutating func keepAlias(_ name: String) {
    if organization.alias.isEmpty { organization.alias = name }
  }

  /// Whether most words of the shorter name stand in the longer one.
  private static func isSameName(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Set(a.folded.split(separator: " ")), Set(b.folded.split(separator: " ")))
    return 2 * a.intersection(b).count > min(a.count, b.count)
  }

  private mutating func merge(
    _ field: String, _ path: WritableKeyPath<Organization, String>, _ other: Said
  ) {
    let (mine, theirs) = (organization[keyPath: path], other.organization[keyPath: path])
    if theirs.isEmpty || mine == theirs { return }
    if mine.isEmpty {
      organization[keyPath: path] = theirs
      note(field, other)
    } else if field != "updated", mine.folded != theirs.folded {
      note(field, other, theirs)
    }
  }

  private mutating func fill<Value: Equatable>(
    _ field: String, _ path: WritableKeyPath<Organization, Value?>, _ other: Said,
    _ text: (Value) -> String
  ) {
    guard let theirs = other.organization[keyPath: path] else { return }
    if organization[keyPath: path] == nil {
      organization[keyPath: path] = theirs
      note(field, other)
    } else if organization[keyPath: path] != theirs {
      note(field, other, text(theirs))
    }
  }

  /// How far two sources may place one organization apart, in degrees: about a kilometer.
  private static let sameSpot = 0.01

  private mutating func mergePoint(_ other: Said) {
    guard let theirs = other.organization.point else { return }
    guard let mine = organization.point else {
      organization.point = theirs
      return note("point", other)
    }
    let isFar =
      abs(mine.latitude - theirs.latitude) > Self.sameSpot
      || abs(mine.longitude - theirs.longitude) > Self.sameSpot
    if isFar { note("point", other, "\(theirs.latitude) \(theirs.longitude)") }
  }

  /// Notes what another source says, unless it is the source of the row itself.
  private mutating func note(_ field: String, _ other: Said, _ value: String = "") {
    let source = other.organization.source
    guard !source.isEmpty, source != organization.source else { return }
    organization.origins.appendNew([.init(field: field, source: source, value: value)])
  }
}

extension Array where Element: Equatable {
  /// Appends those of others that it does not hold.
  mutating func appendNew(_ others: [Element]) {
    for other in others where !contains(other) { append(other) }
  }
}
