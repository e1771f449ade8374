internal import CooperationModel

/// Lists of codes, as those of territories or of a classification, which hold no organization.
extension ListProposer {
  /// The columns of a list of codes: a code for each row, and what it stands for; absent where
  /// anything tells that the rows are organizations.
  var codeList: (code: Int, label: Int)? {
    guard rows.entries.count >= 3, !uses.contains(where: Self.isOfOrganizations),
      let label = labelColumn
    else { return nil }
    let isLabeled = words(of: label).contains(where: Self.labelWords.contains)
    let code = columns.indices.first { position in
      position != label && position < rows.layout.columns.count && isCode(position)
        && (isLabeled || words(of: position).contains(where: Self.codeWords.contains))
    }
    return code.map { ($0, label) }
  }

  /// The column of what the codes stand for: places, or names that no word says to be those of
  /// organizations.
  private var labelColumn: Int? {
    guard let name = column(of: .name) else {
      return [ListField.town, .department, .region, .country].compactMap { column(of: $0) }
        .first { columns[$0].uniqueShare > 0.8 }
    }
    // Where the rows are in towns, they are none.
    guard column(of: .town) == nil else { return nil }
    let header = words(of: name)
    let isPlain = header.contains(where: Self.labelWords.union(Self.nameWords).contains)
    var isByValues = false
    if case .values = reasons[name] { isByValues = true }
    let claims = columns[name].values.count { FamilyWords.family(ofName: $0) != nil }
    return (isPlain || isByValues) && claims * 5 < columns[name].values.count ? name : nil
  }

  /// Whether a column has a short code of its own in every row.
  private func isCode(_ position: Int) -> Bool {
    let column = columns[position]
    return column.uniqueShare == 1 && column.filledShare == 1
      && column.values.allSatisfy { value in
        value.utf8.count <= 12 && !value.contains(where: \.isWhitespace)
          && (value.contains(where: \.isNumber) || value.uppercased() == value)
      }
  }

  /// The words of a header, with those of "NAME_LATN" and the "CD" of "CTY17CD" apart.
  private func words(of position: Int) -> [String] {
    HeaderWords.key(columns[position].name).split(separator: " ").flatMap { word in
      // Geographies of the United Kingdom: three or more letters, a year, and CD or NM.
      let isDated = word.count >= 6 && word.dropLast(2).suffix(2).allSatisfy(\.isNumber)
      return isDated ? [String(word), String(word.suffix(2))] : [String(word)]
    }
  }

  private static func isOfOrganizations(_ use: ListProposal.Use) -> Bool {
    guard case .field(let field) = use else { return use == .leftOut }
    return switch field {
    case .name, .alias, .id, .form, .formCode, .activity, .activityCode, .sector, .town, .townCode,
      .district, .intercommunality, .department, .region, .country, .latitude, .longitude, .point,
      .source, .updated:
      false
    default: true
    }
  }

  private static let labelWords: Set<String> = [
    "libelle", "lib", "libgeo", "label", "labels", "intitule", "nm", "latn", "designation",
    "commune", "departement", "region", "county", "state", "country", "pays", "municipality",
  ]
  private static let nameWords: Set<String> = ["nom", "name", "nomcomplet", "bezeichnung"]
  private static let codeWords: Set<String> = [
    "code", "codes", "cd", "insee", "codgeo", "cog", "nuts", "lau", "geoid", "fips", "gss", "iso",
    "ags", "naf", "ape", "nace", "sic", "ntee",
  ]
}
