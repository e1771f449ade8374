internal import Browser
internal import CooperationModel
internal import TextLayout

/// Links and suggestions on their way out.
struct LinksOutput {
  let parameters: Parameters
  let links: [Link]
  let suggestions: [Suggestion]
  let names: [Organization.ID: String]
  let say = Surroundings.messages

  private func name(_ id: Organization.ID) -> String { names[id] ?? id.rawValue }

  private func evidence(_ link: Link) -> String { EvidenceSentence(say)(link, name: name) }

  // MARK: JSON

  var json: JSONText {
    .object([
      ("format", .string("maillage/1")), ("parameters", parameters.json),
      ("links", .array(links.map(json))), ("suggestions", .array(suggestions.map(json))),
    ])
  }

  private func json(_ link: Link) -> JSONText {
    var members: [(String, JSONText)] = [
      ("type", .string(link.type.rawValue)), ("layer", .string(link.type.layer.rawValue)),
      ("a", .string(link.a.rawValue)), ("b", .string(link.b.rawValue)),
      ("weight", .double(link.weight)), ("evidence", .string(evidence(link))),
    ]
    if let proximity = link.proximity {
      members += [
        ("distance_km", .optional(proximity.distance)),
        ("approximate", .optional(proximity.isApproximate)),
        ("nearness", .optional(proximity.nearness)),
      ]
    }
    members += json(link.facts)
    if let kept = link.kept { members.append(("kept", .string(kept.rawValue))) }
    return .object(members)
  }

  private func json(_ facts: LinkFacts) -> [(String, JSONText)] {
    switch facts {
    case .partnership(let kinds, let from, let to, let confirmed, _, _, let recorded):
      [
        ("kinds", .strings(kinds)), ("from", .string(from.rawValue)), ("to", .string(to.rawValue)),
        ("confirmed_by_both", .bool(confirmed)),
      ]
        + (recorded.map { signature in
          [
            (
              "recorded",
              .object([
                ("author", .known(signature.author)), ("time", .string(signature.time)),
              ])
            )
          ]
        } ?? [])
    case .membership(let groups): [("groups", .strings(groups.map(\.id.rawValue)))]
    case .site(let address, let organizations):
      [("address", .string(address)), ("organizations", .int(organizations))]
    case .contact(let kind, let organizations):
      [("contact", .string(kind.rawValue)), ("organizations", .int(organizations))]
    case .need(let ofA, let ofB): [("a_needs", .strings(ofA)), ("b_needs", .strings(ofB))]
    case .complement(let complement): json(complement)
    case .public(let shared):
      [("specificity", .double(shared.specificity)), ("public", .string(shared.tag))]
    case .introduction(let through): [("through", .strings(through.map(\.id.rawValue)))]
    case .trade(let trade):
      [
        ("specificity", .double(trade.specificity)), ("level", .string(trade.level.rawValue)),
        ("code", .string(trade.code)), ("same_public", .bool(trade.samePublic)),
        ("unequal_sizes", .bool(trade.unequalSizes)),
      ]
    }
  }

  private func json(_ complement: LinkFacts.Complement) -> [(String, JSONText)] {
    let isChain = complement.basis == .chain
    var members: [(String, JSONText)] = [
      ("specificity", .double(complement.specificity)),
      ("basis", .string(complement.basis.rawValue)),
      ("label", isChain ? complement.chain.map { .string($0.row.label) } ?? .null : .null),
    ]
    if let chain = complement.chain {
      members += [
        ("chain", .string(chain.row.chain)), ("from", .string(chain.from.rawValue)),
        ("to", .string(chain.to.rawValue)), ("author", .known(chain.row.author)),
        ("reason", .known(chain.row.reason)),
      ]
    }
    if let relation = complement.relation {
      members.append(
        (
          "relatedness",
          .object([
            ("a", .string(relation.pair.a)), ("b", .string(relation.pair.b)),
            ("phi", .double(relation.pair.proximity)), ("together", .int(relation.pair.together)),
            ("expected", .double(relation.pair.expected)),
            ("territories", .int(relation.territories)), ("q", .double(relation.pair.q)),
          ])
        ))
    }
    return members
  }

  func json(_ suggestion: Suggestion) -> JSONText {
    .object([
      ("a", .string(suggestion.a.rawValue)), ("b", .string(suggestion.b.rawValue)),
      ("strength", .double(suggestion.strength)),
      ("reasons", .strings(suggestion.reasons.map(\.rawValue))),
      ("distance_km", .optional(suggestion.distance)),
      ("already_declared", .bool(suggestion.isAlreadyDeclared)),
      ("bridges", .bool(suggestion.bridges)),
    ])
  }

  // MARK: Tables and text

  var table: OutputTable {
    var table = OutputTable(columns: [
      .init(name: "type", heading: ""), .init(name: "layer", heading: ""),
      .init(name: "a", heading: ""), .init(name: "a_name", heading: ""),
      .init(name: "b", heading: ""), .init(name: "b_name", heading: ""),
      .init(name: "weight", heading: "", isNumber: true),
      .init(name: "distance_km", heading: "", isNumber: true),
      .init(name: "kept", heading: ""), .init(name: "evidence", heading: ""),
    ])
    table.rows = links.map { link in
      [
        link.type.rawValue, link.type.layer.rawValue, link.a.rawValue, name(link.a),
        link.b.rawValue, name(link.b), "\(link.weight)",
        link.proximity?.distance.map { "\($0)" } ?? "", link.kept?.rawValue ?? "", evidence(link),
      ]
    }
    return table
  }

  /// The links by layer, each with its reason below: facts and hypotheses are never mixed.
  var text: String {
    var text = ""
    let headings: [(LinkLayer, MessageKey)] = [
      (.declared, .layerDeclared), (.trace, .layerTrace), (.potential, .layerPotential),
    ]
    for (layer, heading) in headings {
      let part = links.filter { $0.type.layer == layer }
      text += (text.isEmpty ? "" : "\n") + say(heading, count: part.count) + "\n"
      for link in part {
        text += "  \(name(link.a)) — \(name(link.b))\n"
        for line in evidence(link).wrapped(to: 74) { text += "      \(line)\n" }
      }
    }
    return text
  }
}

/// Suggested pairs on their way out.
struct SuggestionsOutput {
  let loaded: LoadedModel
  let territory: String?
  let suggestions: [Suggestion]
  let all: Int
  let declared: Int
  let say = Surroundings.messages

  private func evidence(_ suggestion: Suggestion) -> [String] {
    loaded.network.reasons(of: suggestion).map { EvidenceSentence(say)($0, name: loaded.name) }
  }

  var json: JSONText {
    let links = LinksOutput(
      parameters: loaded.network.parameters, links: [], suggestions: [], names: loaded.names)
    return .object([
      ("format", .string("maillage/1")), ("parameters", loaded.network.parameters.json),
      ("territory", territory.map { .string($0) } ?? .null), ("pairs", .int(all)),
      ("already_declared", .int(declared)),
      (
        "suggestions",
        .array(
          suggestions.map { suggestion in
            guard case .object(let members) = links.json(suggestion) else { return .null }
            return .object(members + [("evidence", .strings(evidence(suggestion)))])
          })
      ),
    ])
  }

  var table: OutputTable {
    var table = OutputTable(columns: [
      .init(name: "a", heading: ""), .init(name: "a_name", heading: ""),
      .init(name: "b", heading: ""), .init(name: "b_name", heading: ""),
      .init(name: "strength", heading: "", isNumber: true), .init(name: "reasons", heading: ""),
      .init(name: "distance_km", heading: "", isNumber: true),
      .init(name: "already_declared", heading: ""), .init(name: "bridges", heading: ""),
      .init(name: "evidence", heading: ""),
    ])
    table.rows = suggestions.map { pair in
      [
        pair.a.rawValue, loaded.name(pair.a), pair.b.rawValue, loaded.name(pair.b),
        "\(pair.strength)", pair.reasons.map(\.rawValue).joined(separator: "|"),
        pair.distance.map { "\($0)" } ?? "", "\(pair.isAlreadyDeclared)", "\(pair.bridges)",
        evidence(pair).joined(separator: " "),
      ]
    }
    return table
  }

  var text: String {
    var text = say(.suggestionsDeclared, say.number(all), say.number(declared)) + "\n"
    // Where nothing is declared, there are no parts to join.
    let isDeclared = loaded.network.declaresLinks
    for pair in suggestions {
      text += "\n\(loaded.name(pair.a)) — \(loaded.name(pair.b))\n"
      var sentences = evidence(pair)
      if pair.isAlreadyDeclared { sentences.append(say(.evidenceAlreadyDeclared)) }
      if pair.bridges, isDeclared { sentences.append(say(.suggestionsBridge)) }
      for line in sentences.joined(separator: " ").wrapped(to: 76) { text += "    \(line)\n" }
    }
    return text
  }
}

extension Parameters {
  /// The parameters in force, as every answer gives them.
  var json: JSONText {
    .object([
      ("half_distance_km", .double(halfDistance)), ("top", .int(top)),
      ("min_weight", .double(minWeight)), ("group_max", .int(groupMax)),
      ("relatedness_min_territories", .int(relatednessMinTerritories)),
    ])
  }
}
