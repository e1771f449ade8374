internal import CooperationModel
internal import TextLayout

extension BrowserState {
  mutating func openSheet(_ id: Organization.ID, _ environment: Environment) throws {
    if let preview = position.organizations?.preview, preview.id == id {
      position.sheet = preview
    } else {
      guard let sheet = try environment.directory.organization(id) else {
        notice = environment.messages(.noticeGone)
        return
      }
      position.sheet = try SheetState(sheet, environment)
    }
    position.screen = .sheet
    if let entry = position.organizations?.chosen, entry.id == id { remember(.organization(entry)) }
    try layOut(environment)
  }

  mutating func performInSheet(_ action: Action, _ environment: Environment) throws -> [Effect] {
    switch action {
    case .open:
      return try perform(.showLinks, environment)
    case .note:
      openNote()
      return []
    case .next, .previous:
      guard let list = position.organizations, list.chosen?.id == position.sheet?.id else {
        notice = environment.messages(.noticeNotInAList)
        return []
      }
      let before = list.viewport.selected
      position.organizations?.viewport.move(by: action == .next ? 1 : -1)
      guard position.organizations?.viewport.selected != before else {
        notice = environment.messages(action == .next ? .noticeLast : .noticeFirst)
        return []
      }
      try loadRows(environment)
      if let chosen = position.organizations?.chosen { try openSheet(chosen.id, environment) }
      return []
    default: return []
    }
  }

  mutating func moveInSheet(_ action: Action) {
    guard let sheet = position.sheet else { return }
    let page = max(bodyHeight - 1, 1)
    let step: Int =
      switch action {
      case .up: -1
      case .down: 1
      case .pageUp: -page
      case .pageDown: page
      case .first: -sheet.top
      default: sheet.overflow
      }
    position.sheet?.top = max(0, min(sheet.top + step, sheet.overflow))
  }
}

// MARK: Beside a list

extension BrowserState {
  /// How long the keys rest before the links of the chosen organization are looked for, in
  /// milliseconds: whoever walks through a list does not make the server compute at every line.
  private static let rest = 700

  /// Brings the sheet beside the list up to date with what is chosen there: after a pause, while keys
  /// are held.
  mutating func followChoice(_ environment: Environment) throws -> [Effect] {
    guard position.screen == .organizations, let list = position.organizations,
      !listPanes.sheet.isEmpty, list.preview?.id != list.chosen?.id
    else { return [] }
    position.organizations?.preview = nil
    guard list.chosen != nil else { return [] }
    if isHeld(environment) {
      isPreviewDue = true
      return [.wake(afterMilliseconds: Self.pause)]
    }
    return try loadPreview(environment)
  }

  /// Loads the sheet of the chosen organization of the list.
  mutating func loadPreview(_ environment: Environment) throws -> [Effect] {
    isPreviewDue = false
    guard let chosen = position.organizations?.chosen, !listPanes.sheet.isEmpty else { return [] }
    position.organizations?.preview = try environment.directory.organization(chosen.id).map {
      try SheetState($0, environment)
    }
    position.organizations?.rests = false
    return listPanes.ties.isEmpty ? [] : [.wake(afterMilliseconds: Self.rest)]
  }
}

// MARK: The links of a sheet

extension BrowserState {
  /// Asks for the links of the sheet in sight, unless they are known or that was the last question.
  mutating func questionOfSheet() -> [Effect] {
    guard let sheet = shownSheet, box == nil else { return [] }
    followDensity()
    guard sheet.lacksLinks(parameters, latest: sheetQuestion) else { return [] }
    generation += 1
    sheetQuestion = generation
    let asked = (question: generation, parameters: parameters)
    changeSheets(of: sheet.id) { $0.asked = asked }
    return [.ask(.links(sheet.id, parameters, generation: generation))]
  }

  /// The sheet whose links are wanted.
  private var shownSheet: SheetState? {
    switch position.screen {
    case .sheet: position.sheet
    case .organizations where !listPanes.ties.isEmpty && position.organizations?.rests == true:
      position.organizations?.preview
    default: nil
    }
  }

  /// Takes the links of a sheet.
  ///
  /// - Returns: Whether it was for a sheet that they were asked.
  mutating func take(linksOfSheet links: LinksAnswer?, of asked: Int) -> Bool {
    guard asked == sheetQuestion else { return false }
    if let links {
      changeSheets(of: links.center) { sheet in
        sheet.links = links
        sheet.failure = nil
      }
    }
    return true
  }

  /// Takes why the links of a sheet cannot be had.
  ///
  /// - Returns: Whether it was for a sheet that they were asked.
  mutating func take(failureOfSheet sentence: String, of asked: Int) -> Bool {
    guard asked == sheetQuestion else { return false }
    for id in [position.sheet?.id, position.organizations?.preview?.id].compactMap({ $0 }) {
      changeSheets(of: id) { if $0.asked?.question == asked { $0.failure = sentence } }
    }
    return true
  }

  /// The links of an organization as its sheet knows them with the parameters in force.
  func linksOfSheet(_ id: Organization.ID) -> LinksAnswer? {
    [position.sheet?.links, position.organizations?.preview?.links].lazy.compactMap { $0 }
      .first { $0.center == id && $0.parameters == parameters }
  }

  private mutating func changeSheets(
    of id: Organization.ID, _ change: (inout SheetState) -> Void
  ) {
    if position.sheet?.id == id, var sheet = position.sheet {
      change(&sheet)
      position.sheet = sheet
    }
    if position.organizations?.preview?.id == id, var preview = position.organizations?.preview {
      change(&preview)
      position.organizations?.preview = preview
    }
  }

  /// Takes the half-distance that suits the density of the territory, unless one was chosen.
  mutating func followDensity() {
    guard !isHalfDistanceChosen else { return }
    let density = position.territories.card?.territory?.density
    parameters.halfDistance = Parameters.halfDistance(in: density)
  }
}
