/// Other keys for an action, as a person wrote them.
public struct KeyChange: Hashable, Sendable {
  /// The name of the action, as `page-down`.
  public var action: String
  /// The names of its keys, as `Space`, `^F` or `x`.
  public var keys: [String]
  /// The line of the file, from 1.
  public var line: Int

  /// Makes a change.
  public init(action: String, keys: [String], line: Int) {
    self.action = action
    self.keys = keys
    self.line = line
  }
}

/// What is wrong with other keys; the rest of them is used.
public enum KeyProblem: Error, Hashable, Sendable {
  /// There is no action of the name.
  case unknownAction(String)
  /// There is no key of the name.
  case unknownKey(String)
  /// An action without a key could not be reached any more.
  case noKey(action: String)
  /// The key is that of another action in the same place.
  case conflict(key: String, action: String)
}

extension KeyMap {
  /// Makes the keys of the program with those that a person wants.
  ///
  /// A key that an action of the program also has goes to the person's action, unless the other
  /// would be left without any. Of two changes that want the same key, the first one keeps it.
  ///
  /// - Parameters:
  ///   - changes: The changes, in the order of the file.
  ///   - problems: Takes what is wrong, with its line.
  public init(changes: [KeyChange], problems: inout [(line: Int, problem: KeyProblem)]) {
    self = .standard
    var changed: Set<Action> = []
    for change in changes {
      do {
        try apply(change, keeping: &changed)
      } catch {
        problems.append((change.line, error))
      }
    }
  }

  private mutating func apply(
    _ change: KeyChange, keeping changed: inout Set<Action>
  ) throws(KeyProblem) {
    guard let action = Action(name: change.action) else { throw .unknownAction(change.action) }
    var keys: [Key] = []
    for name in change.keys {
      guard let key = Key(name: name) else { throw .unknownKey(name) }
      if !keys.contains(key) { keys.append(key) }
    }
    guard !keys.isEmpty else { throw .noKey(action: change.action) }
    var result = bindings
    let contexts = Set(bindings.filter { $0.action == action }.flatMap(\.contexts))
    for index in result.indices
    where result[index].action != action && !result[index].contexts.isDisjoint(with: contexts) {
      let other = result[index].action
      guard let shared = keys.first(where: result[index].keys.contains) else { continue }
      let left = result[index].keys.filter { !keys.contains($0) }
      guard !left.isEmpty, !changed.contains(other) else {
        throw .conflict(key: shared.name, action: other.name)
      }
      result[index].give(left)
    }
    for index in result.indices where result[index].action == action { result[index].give(keys) }
    bindings = result
    changed.insert(action)
    showChoosing()
  }

  /// The line that chooses shows the keys for both directions.
  private mutating func showChoosing() {
    guard let up = bindings.first(where: { $0.action == .up }) else { return }
    for index in bindings.indices where bindings[index].action == .down {
      let isChanged = up.isChanged || bindings[index].isChanged
      guard isChanged, let first = up.keys.first, let last = bindings[index].keys.first else {
        continue
      }
      bindings[index].isChanged = true
      bindings[index].shown = first.name + last.name
    }
  }

  /// The names of the actions with the names of their keys, in the order of the help.
  ///
  /// - Complexity: O(*n*²) for *n* actions.
  public var names: [(action: String, keys: [String])] {
    var result: [(action: String, keys: [String])] = []
    for binding in bindings {
      let name = binding.action.name
      let keys = binding.keys.map(\.name)
      if let index = result.firstIndex(where: { $0.action == name }) {
        result[index].keys += keys.filter { !result[index].keys.contains($0) }
      } else {
        result.append((name, keys))
      }
    }
    return result
  }
}

extension Binding {
  fileprivate mutating func give(_ keys: [Key]) {
    self.keys = keys
    isChanged = true
    shown = keys.first?.name ?? ""
  }
}

extension Action {
  /// The name in the configuration file: `pageDown` is `page-down`.
  var name: String {
    var name = ""
    for character in rawValue {
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
    return name
  }

  /// The action of a name; absent if there is none.
  init?(name: String) {
    guard let action = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = action
  }
}

extension Key {
  private static let named: [Key] = [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab,
    .backspace, .delete, .character(" "),
  ]

  private static let otherNames: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right,
  ]

  /// The key of a name on a keyboard, capitals of words being free; absent if there is none.
  init?(name: String) {
    let small = name.lowercased()
    if name.count == 1, let character = name.first, character != " " {
      if let arrow = Self.named.first(where: { $0.name == name }) {
        self = arrow
        return
      }
      guard character.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else {
        return nil
      }
      self = .character(character)
    } else if let key = Self.otherNames[small] {
      self = key
    } else if let key = Self.named.first(where: { $0.name.lowercased() == small }) {
      self = key
    } else if let letter = Self.controlLetter(small) {
      self = .control(letter)
    } else {
      return nil
    }
  }

  /// The letter of `^d` or `ctrl-d`.
  private static func controlLetter(_ small: String) -> Character? {
    for beginning in ["^", "ctrl-"] where small.hasPrefix(beginning) {
      let rest = small.dropFirst(beginning.count)
      // Backspace, Tab and Enter are these letters with Control on a terminal.
      if rest.count == 1, let letter = rest.first, ("a"..."z").contains(letter),
        !"hijm".contains(letter)
      {
        return letter
      }
    }
    return nil
  }
}
