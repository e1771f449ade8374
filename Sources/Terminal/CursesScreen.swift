public import Browser
internal import CTerminal
public import TextLayout

/// The terminal of the process, shown through ncurses.
///
/// A class, since there is one terminal and it must be given back exactly once. One thread uses
/// it; ``wake()`` alone may be called from any.
public final class CursesScreen {
  /// The characters the terminal can show.
  public let repertoire: Repertoire
  /// The name of the terminal that was not known, if another had to stand in.
  public let unknownTerminal: String?
  private let profile: ColorProfile
  private var shown: Frame?
  private var isTyping = false
  private var isOpen = true
  /// The text between the marks of a paste; absent outside of one.
  private var pasted: String?

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - name: The value of `TERM`, for the messages.
  ///   - profile: How meanings look.
  ///   - wantsColor: Whether anything may be in color.
  /// - Throws: ``TerminalError`` if there is no terminal, or none that can show a screen.
  public init(
    name: String, profile: ColorProfile = .standard, wantsColor: Bool
  ) throws(TerminalError) {
    self.profile = profile
    let colors = wantsColor ? profile.colors : (accent: -1, alert: -1)
    switch Int(terminal_open(colors.accent, colors.alert)) {
    case TERMINAL_OK: unknownTerminal = nil
    case TERMINAL_OK_FALLBACK: unknownTerminal = name
    case TERMINAL_NO_TTY: throw .notATerminal
    case TERMINAL_DUMB: throw .dumb(name: name)
    default: throw .unusable(name: name)
    }
    repertoire = unsafe Repertoire(codeset: String(cString: terminal_codeset()))
  }

  deinit { close() }

  /// Gives the terminal back; a second call does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_close()
  }

  /// The size of the window.
  public var size: Size {
    var columns: Int32 = 80
    var rows: Int32 = 24
    _ = unsafe terminal_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}

// MARK: Showing

extension CursesScreen {
  /// How many bytes pictures have taken so far; absent: not known.
  ///
  /// The system is asked, which takes some microseconds.
  public var bytesSent: Int? {
    let bytes = terminal_written()
    return bytes < 0 ? nil : Int(bytes)
  }

  /// Shows a picture: only what differs from the one before is sent.
  ///
  /// - Complexity: O(*n*) for *n* cells; the terminal gets the changed ones.
  public func show(_ frame: Frame) {
    let old = shown?.size == frame.size ? shown : nil
    for row in 0..<frame.size.rows {
      let cells = frame.row(row)
      if let old, old.row(row).elementsEqual(cells) { continue }
      var column = 0
      for (index, cell) in zip(cells.indices, cells) {
        defer { column += 1 }
        guard !cell.glyph.isEmpty else { continue }
        if let old, old.cells[index] == cell { continue }
        let next = cells.index(after: index)
        let width: Int32 = next < cells.endIndex && cells[next].glyph.isEmpty ? 2 : 1
        put(cell, row: row, column: column, width: width)
      }
    }
    shown = frame
    if frame.isTyping != isTyping {
      isTyping = frame.isTyping
      terminal_bracket_paste(isTyping ? 1 : 0)
    }
    terminal_show(Int32(frame.cursor.row), Int32(frame.cursor.column))
  }

  private func put(_ cell: Cell, row: Int, column: Int, width: Int32) {
    var glyph = cell.glyph
    glyph.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe terminal_put(
          Int32(row), Int32(column), characters.baseAddress, Int32(characters.count), width,
          Int32(profile.look(of: cell.style).rawValue))
      }
    }
  }

  /// Takes the size of the window after a change, and paints everything at the next picture.
  public func take(_ size: Size) {
    terminal_resize(Int32(size.columns), Int32(size.rows))
    shown = nil
  }

  /// Paints everything anew at the next picture, for a screen spoilt from outside.
  public func forget() {
    terminal_forget()
  }

  /// Gives the terminal back and stops until the shell resumes the program.
  public func suspend() {
    terminal_suspend()
    shown = nil
  }

  /// Ends the program by a signal, the terminal given back.
  public func end(bySignal signal: Int32) {
    isOpen = false
    terminal_end_by_signal(signal)
  }
}

// MARK: Waiting

extension CursesScreen {
  /// Makes a wait of another thread return.
  public static func wake() { terminal_wake() }

  /// Waits until something happens, and answers all that has happened.
  ///
  /// - Parameter milliseconds: How long to wait; absent: until something happens, without a single
  ///   wake-up before.
  /// - Returns: What happened, in order; empty when the time is over.
  public func events(waiting milliseconds: Int?) -> [TerminalEvent] {
    let wait = pasted == nil ? milliseconds : min(milliseconds ?? Self.pasteLimit, Self.pasteLimit)
    let happened = terminal_wait(wait.map { Int32(clamping: max($0, 0)) } ?? -1)
    var events: [TerminalEvent] = []
    // The mark of its end was lost on the way: the keys must not go into the paste for ever.
    if let text = pasted, happened == 0 {
      events.append(.key(.paste(text)))
      pasted = nil
    }
    func has(_ flag: Int) -> Bool { Int(happened) & flag != 0 }
    if has(TERMINAL_RESUMED) { events.append(.resumed) }
    if has(TERMINAL_STOPPING) { events.append(.stopping) }
    if has(TERMINAL_RESIZED) { events.append(.resized(size)) }
    if has(TERMINAL_INPUT) { readKeys(into: &events) }
    if has(TERMINAL_WOKEN) { events.append(.woken) }
    if has(TERMINAL_ENDED) {
      let signal = terminal_ending_signal()
      events.append(.ended(signal: signal == 0 ? 1 : signal))
    }
    return events
  }

  /// How long a paste may pause before it counts as over, in milliseconds.
  private static let pasteLimit = 500

  /// Reads everything that was typed ahead, at most a thousand keys, so that it is drawn once.
  private func readKeys(into events: inout [TerminalEvent]) {
    for _ in 0..<1000 {
      var character: UInt32 = 0
      let key = Int(unsafe terminal_key(&character))
      switch key {
      case TERMINAL_KEY_NONE: return
      case TERMINAL_KEY_HANGUP:
        events.append(.ended(signal: 1))
        return
      case TERMINAL_KEY_MOUSE:
        if let pointer = Self.pointer() { events.append(.mouse(pointer)) }
      case TERMINAL_KEY_PASTE_BEGIN: pasted = ""
      case TERMINAL_KEY_PASTE_END:
        if let text = pasted { events.append(.key(.paste(text))) }
        pasted = nil
      default:
        if pasted != nil {
          append(key, character)
        } else {
          events.append(.key(Self.key(key, character)))
        }
      }
    }
  }

  private static func pointer() -> Pointer? {
    var row: Int32 = 0
    var column: Int32 = 0
    let kind: Pointer.Kind
    switch unsafe terminal_mouse_event(&row, &column) {
    case 1: kind = .click
    case 4: kind = .wheelUp
    case 5: kind = .wheelDown
    default: return nil
    }
    return Pointer(kind, row: Int(row), column: Int(column))
  }

  /// Switches the mouse on or off; while it is on, the terminal selects text with Shift held.
  public func useMouse(_ isOn: Bool) { terminal_mouse(isOn ? 1 : 0) }

  /// Collects pasted text, at most 4,096 characters of it.
  private func append(_ key: Int, _ character: UInt32) {
    guard let count = pasted?.utf8.count, count < 4096 else { return }
    if key == TERMINAL_KEY_CHARACTER, let scalar = Unicode.Scalar(character) {
      pasted?.unicodeScalars.append(scalar)
    } else {
      pasted?.append(" ")
    }
  }

  private static func key(_ key: Int, _ character: UInt32) -> Key {
    switch key {
    case TERMINAL_KEY_CHARACTER:
      guard let scalar = Unicode.Scalar(character) else { return .other }
      if scalar.value == 27 { return .escape }
      if scalar.value < 27, let letter = Unicode.Scalar(scalar.value + 96) {
        return .control(Character(letter))
      }
      return scalar.value < 32 ? .other : .character(Character(scalar))
    case TERMINAL_KEY_UP: return .up
    case TERMINAL_KEY_DOWN: return .down
    case TERMINAL_KEY_LEFT: return .left
    case TERMINAL_KEY_RIGHT: return .right
    case TERMINAL_KEY_PAGE_UP: return .pageUp
    case TERMINAL_KEY_PAGE_DOWN: return .pageDown
    case TERMINAL_KEY_HOME: return .home
    case TERMINAL_KEY_END: return .end
    case TERMINAL_KEY_ENTER: return .enter
    case TERMINAL_KEY_TAB: return .tab
    case TERMINAL_KEY_BACK_TAB: return .backTab
    case TERMINAL_KEY_BACKSPACE: return .backspace
    case TERMINAL_KEY_DELETE: return .delete
    default: return .other
    }
  }
}
