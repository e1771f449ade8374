extension BrowserState {
  /// Gives every list the number of rows that the window has for it.
  mutating func layOut(_ environment: Environment) throws {
    for index in position.territories.columns.indices {
      let count = position.territories.columns[index].lines.count
      position.territories.columns[index].viewport.resize(height: columnHeight(count: count))
    }
    position.territories.height = columnHeight(count: 0)
    let organizationsHeight = self.organizationsHeight
    let leap = listPanes.sheet.isEmpty ? 0 : organizationsHeight / 3
    position.organizations?.viewport.resize(height: organizationsHeight, leap: leap)
    if var links = position.links {
      links.height = linksHeight
      for index in links.stops.indices {
        let known = links.stops[index].neighbors(.known).count
        let suggested = links.stops[index].neighbors(.suggested).count
        links.stops[index].known.resize(count: known, height: linksHeight)
        links.stops[index].suggested.resize(count: suggested, height: linksHeight)
      }
      position.links = links
    }
    if var sheet = position.sheet {
      let lines = Drawing(state: self, environment: environment).sheetLines(width: sheetWidth)
      let overflow = max(0, lines.count - bodyHeight)
      sheet.overflow = overflow
      sheet.top = min(sheet.top, overflow)
      position.sheet = sheet
    }
    layOutGroups(environment)
    layOutPairs()
    layOutChanges()
    layOutFigures(environment)
    layOutMap(environment)
    layOutNodes()
    layOutChain()
    resizeBoxes(environment)
    try loadRows(environment)
  }
}
