extension ProfileParser {
  func recipe(_ value: Value) throws(Failure) -> Recipe {
    if let column = value.string { return Recipe(source: .column(column)) }
    var source: Recipe.Source?
    var steps: [Recipe.Step] = []
    for (name, place, argument) in try object(value) {
      switch name {
      case "column": source = .column(try string(argument))
      case "constant": source = .constant(try string(argument))
      case "recipe":
        let name = try string(argument)
        guard let known = parts.recipes[name] else {
          throw Failure(place: argument.place, message: "“recipes” has no “\(name)”")
        }
        source = known.source
        steps = known.steps + steps
      case "first": source = .first(try recipes(argument))
      case "join":
        let with = try optionalText(value, "with")
        let needsAll = with == nil || value["all"] != nil
        source = .join(try recipes(argument), needsAll ? .all(with ?? "|") : .known(with ?? ""))
      case "with", "all", "luhn", "label": continue
      default:
        guard let step = try step(name, argument) else {
          throw Failure(place: place, message: "“\(name)” is nothing that a field can do")
        }
        steps.append(step)
      }
    }
    guard let source else {
      throw Failure(
        place: value.place, message: "expected “column”, “first”, “join” or “constant”")
    }
    return Recipe(source: source, steps: steps)
  }

  private func step(_ name: String, _ argument: Value) throws(Failure) -> Recipe.Step? {
    switch name {
    case "drop_prefix": return .dropPrefix(try string(argument))
    case "after": return .after(try string(argument))
    case "drop_suffix": return .dropSuffix(try string(argument))
    case "inside_brackets": return .insideBrackets
    case "before_brackets": return .beforeBrackets
    case "letters_first": return .lettersFirst
    case "postcode_area": return .postcodeArea
    case "fold": return .fold
    case "prefix": return .prefix(try string(argument))
    case "last_segment": return .lastSegment
    case "upper": return .upper
    case "unescape": return .unescape
    case "split": return .split(try string(argument))
    case "first_part": return .firstPart(try string(argument))
    case "fold_place": return .foldPlace
    case "town": return .town
    case "postcode": return .postcode
    case "street": return .street
    case "french_department": return .frenchDepartment
    case "decimal": return .decimal(try decimalSign(argument))
    case "workforce": return .workforce
    case "family_in_words": return .familyInWords
    case "digits": return .digits(try count(argument))
    case "length": return .length(try count(argument))
    case "first_characters": return .firstCharacters(try count(argument))
    case "unless":
      var unknown: Set<String> = []
      for text in argument.array ?? [argument] { unknown.insert(try string(text)) }
      return .unless(unknown)
    case "date":
      let text = try string(argument)
      guard let order = Recipe.DateOrder(rawValue: text) else {
        let known = Recipe.DateOrder.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(place: argument.place, message: "expected one of \(known)")
      }
      return .date(order)
    case "codes":
      let table = try string(argument)
      guard let codes = parts.codes[table] else {
        throw Failure(place: argument.place, message: "“codes” has no table “\(table)”")
      }
      return .codes(.init(name: table, codes: codes))
    default: return nil
    }
  }

  private func decimalSign(_ value: Value) throws(Failure) -> Character {
    let text = try string(value)
    guard text == "," || text == "." else {
      throw Failure(place: value.place, message: "expected a comma or a point")
    }
    return Character(text)
  }

  private func recipes(_ value: Value) throws(Failure) -> [Recipe] {
    var recipes: [Recipe] = []
    for part in try array(value) { recipes.append(try recipe(part)) }
    return recipes
  }

  private func count(_ value: Value) throws(Failure) -> Int {
    guard let number = value.number, (1...18).contains(number), number == number.rounded() else {
      throw Failure(place: value.place, message: "expected a whole number from 1 to 18")
    }
    return Int(number)
  }
}
