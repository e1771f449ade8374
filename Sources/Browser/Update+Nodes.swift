internal import CooperationModel
internal import TextLayout

/// The picture of those around an organization.
struct NodesState: Sendable {
  /// The number of the question that is or was asked.
  var question: Int
  /// How many declared links away others may be.
  var steps = 2
  var picture: Computed<NodePicture> = .waiting(nil)
  var viewport = Viewport()
  var isTable = false
  /// How many times the user walked since the picture was opened.
  var walked = 0

  var chosen: NodePicture.Node? {
    picture.value.flatMap { picture in
      picture.nodes.indices.contains(viewport.selected) ? picture.nodes[viewport.selected] : nil
    }
  }
}

extension BrowserState {
  /// Whether there is room for a picture with its list.
  private var hasRoomForNodes: Bool { size.columns >= 100 && room == .full }

  /// The rows that say how far declared links lead, an empty one before them included.
  private static let reachHeight = 5

  /// Whether the list beside the picture leaves room to say how far declared links lead.
  var showsReach: Bool {
    position.links?.nodes?.picture.value?.declared.isEmpty == false
      && bodyHeight >= 20 + Self.reachHeight
  }

  /// Whether the links screen shows the picture.
  var showsNodes: Bool {
    position.screen == .links && position.links?.nodes != nil && hasRoomForNodes
  }

  /// Chooses the organization of a capital letter.
  ///
  /// - Returns: Whether the key is one that the picture takes.
  mutating func takeLetter(_ key: Key, _ environment: Environment) -> Bool {
    guard showsNodes, case .character(let letter) = key, let value = letter.asciiValue,
      (65...90).contains(value)
    else { return false }
    let number = Int(value) - 64
    if number < position.links?.nodes?.viewport.count ?? 0 {
      position.links?.nodes?.viewport.select(number)
    } else {
      notice = environment.messages(.noticeNodesLetter, String(letter))
    }
    return true
  }

  mutating func performInNodes(_ action: Action, _ environment: Environment) throws -> [Effect] {
    guard let links = position.links else { return [] }
    guard let nodes = links.nodes else {
      guard hasRoomForNodes else {
        notice = environment.messages(.noticeNodesRoom)
        return []
      }
      position.links?.nodes = NodesState(question: 0)
      return askForNodes()
    }
    switch action {
    case .nodes:
      guard hasRoomForNodes else {
        notice = environment.messages(.noticeNodesRoom)
        return []
      }
      return try closeNodes(environment)
    case .open:
      guard let chosen = nodes.chosen, chosen.id != links.stop.id else {
        notice = environment.messages(.noticeNothingChosen)
        return []
      }
      position.links?.stops.append(LinksState.Stop(id: chosen.id, name: chosen.name))
      position.links?.nodes?.walked += 1
      return askForNodes()
    case .moreSteps, .fewerSteps:
      let steps = nodes.steps + (action == .moreSteps ? 1 : -1)
      guard (1...3).contains(steps) else {
        notice = environment.messages(steps < 1 ? .noticeNodesNearest : .noticeNodesFarthest)
        return []
      }
      position.links?.nodes?.steps = steps
      return askForNodes()
    case .table: position.links?.nodes?.isTable.toggle()
    case .drawing: changeDrawing(environment)
    default: break
    }
    return []
  }

  mutating func askForNodes() -> [Effect] {
    guard let links = position.links, let nodes = links.nodes else { return [] }
    generation += 1
    position.links?.nodes?.question = generation
    position.links?.nodes?.picture = .waiting(nil)
    position.links?.nodes?.viewport = Viewport()
    return [
      .ask(.nodes(links.stop.id, steps: nodes.steps, parameters, generation: generation))
    ]
  }

  /// Keeps the links of the one in the middle, so that the two sides are there at once.
  mutating func takeNodeLinks() {
    guard var links = position.links, let answer = links.nodes?.picture.value?.links,
      answer.center == links.stop.id
    else { return }
    links.stops[links.stops.count - 1].answer = answer
    if answer.known.isEmpty, !answer.suggested.isEmpty {
      links.stops[links.stops.count - 1].side = .suggested
    }
    position.links = links
  }

  /// Goes back to where the user walked from, at last to the two sides.
  mutating func leaveNodes(_ environment: Environment) throws -> [Effect] {
    guard let nodes = position.links?.nodes, nodes.walked > 0 else {
      return try closeNodes(environment)
    }
    position.links?.stops.removeLast()
    position.links?.nodes?.walked -= 1
    return askForNodes()
  }

  private mutating func closeNodes(_ environment: Environment) throws -> [Effect] {
    position.links?.nodes = nil
    try layOut(environment)
    return [.stop(.computation)] + askForLinks()
  }

  /// Gives the list beside the picture the rows that the window has for it.
  mutating func layOutNodes() {
    guard let nodes = position.links?.nodes else { return }
    let height = max(bodyHeight - 2 - (showsReach ? Self.reachHeight : 0), 1)
    position.links?.nodes?.viewport.resize(
      count: nodes.picture.value?.nodes.count ?? 0, height: height)
  }
}
