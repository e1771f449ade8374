internal import CooperationModel
internal import TextLayout

/// The links of a territory: declared pairs and suggested ones, each in its part.
struct PairsState: Sendable {
  var place: Place
  var parameters: Parameters
  /// The number of the question that is or was asked.
  var question: Int
  var pairs: Computed<TerritoryPairs> = .waiting(nil)
  var side = LinksState.Side.suggested
  var declared = Viewport()
  var suggested = Viewport()

  func list(_ side: LinksState.Side) -> [LinkedPair] {
    (side == .known ? pairs.value?.declared : pairs.value?.suggested) ?? []
  }

  func viewport(_ side: LinksState.Side) -> Viewport { side == .known ? declared : suggested }

  var chosen: LinkedPair? {
    let all = list(side)
    let line = viewport(side).selected
    return all.indices.contains(line) ? all[line] : nil
  }

  func name(_ id: Organization.ID) -> String {
    pairs.value?.organizations[id]?.name ?? id.rawValue
  }
}

extension BrowserState {
  mutating func moveInPairs(_ action: Action) {
    switch position.pairs?.side {
    case .known?: position.pairs?.declared.move(action)
    case .suggested?: position.pairs?.suggested.move(action)
    case nil: break
    }
  }

  mutating func performInPairs(_ action: Action, _ environment: Environment) throws -> [Effect] {
    guard let state = position.pairs, state.pairs.value != nil else {
      notice = environment.messages(.computing)
      return []
    }
    switch action {
    case .open:
      guard let chosen = state.chosen else {
        notice = environment.messages(.noticeNothingChosen)
        return []
      }
      let name = state.name(chosen.first)
      return try openFromPlace(environment) { state throws in
        try state.openLinks(chosen.first, name: name, environment)
      }
    case .otherHalf:
      let other: LinksState.Side = state.side == .known ? .suggested : .known
      if state.list(other).isEmpty {
        notice = environment.messages(
          other == .known ? .pairsNoneDeclared : .pairsNoneSuggested)
      } else {
        position.pairs?.side = other
      }
    default: break
    }
    return []
  }

  /// Takes the links of a territory.
  ///
  /// - Returns: Whether the view waited for them.
  mutating func take(pairs: TerritoryPairs?, _ asked: Int, failure: String) -> Bool {
    guard position.pairs?.question == asked else { return false }
    position.pairs?.pairs = pairs.map { .ready($0) } ?? .failed(failure)
    if let pairs, pairs.suggested.isEmpty, !pairs.declared.isEmpty { position.pairs?.side = .known }
    return true
  }

  /// The rows of both parts, the heading of each included.
  func pairsRows(_ state: PairsState) -> (declared: Range<Int>, suggested: Range<Int>) {
    let body = bodyTop..<bodyTop + bodyHeight
    guard room == .full else { return (body, body) }
    let wanted = max(state.list(.known).count, 1) + 1
    let height = min(wanted, max(body.count / 2 - 1, 3))
    let border = body.lowerBound + height
    return (body.lowerBound..<border, border + 1..<max(body.upperBound, border + 1))
  }

  /// Gives both parts the rows that the window has for them.
  mutating func layOutPairs() {
    guard var state = position.pairs else { return }
    let rows = pairsRows(state)
    func height(_ rows: Range<Int>, _ count: Int) -> Int {
      let room = max(rows.count - 1, 1)
      return count > room && room > 2 ? room - 1 : room
    }
    let (declared, suggested) = (state.list(.known).count, state.list(.suggested).count)
    state.declared.resize(count: declared, height: height(rows.declared, declared))
    state.suggested.resize(count: suggested, height: height(rows.suggested, suggested))
    position.pairs = state
  }
}
