public import CooperationModel
public import TextLayout

/// What happens to the browser.
public enum Message: Sendable {
  /// The user pressed a key.
  case key(Key)
  /// The user did something with the mouse.
  case mouse(Pointer)
  /// The window has another size.
  case resize(Size)
  /// A question of the browser was answered.
  case answer(Answer)
  /// How far the computation of a question is, from 0 to 1.
  case progress(Double, generation: Int)
  /// The time asked for by ``Effect/wake(afterMilliseconds:)`` has come.
  case wake
  /// What an import into the open directory is doing; absent: none is running.
  case importing(RunningImport?)
  /// What became of something that was to be kept in the notebook.
  case notebook(NotebookOutcome)
  /// Something that the user should read, as an error of the surroundings.
  case notice(String)
}

/// What the browser asks of its surroundings.
public enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Give the terminal back and stop, until the shell resumes the program.
  case suspend
  /// Paint everything anew, for a screen spoilt from outside.
  case redraw
  /// Answer a question in the background; a later question of the same kind replaces it.
  case ask(Question)
  /// Stop answering questions of a kind.
  case stop(Question.Kind)
  /// Open the directory anew, as an import may have put a newer edition in place.
  case reload
  /// Look whether an import into the open directory is running, and send ``Message/importing(_:)``.
  case lookForImport
  /// Ask the import into the open directory to end, and say what became of it.
  case cancelImport
  /// Write a text to a new file of the current folder, and say where it is.
  case write(name: String, text: String)
  /// Put a text in the clipboard of the terminal, and say what became of it.
  case copy(String)
  /// Open an address of the web or of mail in the user's program, and say which one.
  case open(String)
  /// Write a list to a file in the background, and say where it is.
  case export(ExportRequest)
  /// Keep something in the notebook, and say what became of it.
  case notebook(NotebookRequest)
  /// Keep what the user kept on disk, at once.
  case keep
  /// Send ``Message/wake`` after a number of milliseconds, once; a later wish replaces it.
  case wake(afterMilliseconds: Int)
}

/// What surrounds the browser: everything that it does not decide itself.
public struct Environment: Sendable {
  /// The directory.
  public var directory: any DirectoryReading
  /// The language.
  public var messages: Messages
  /// The characters the terminal can show.
  public var repertoire: Repertoire
  /// The keys.
  public var keys: KeyMap
  /// Whether the terminal's letters lack braille: pictures are then drawn with blocks.
  public var lacksBraille: Bool
  /// Whether rules, bars and pictures are drawn; otherwise pictures are tables from the beginning.
  public var drawsLines: Bool
  /// Whether nothing may change by itself while something runs, until it ends.
  public var isQuiet: Bool
  /// Whether no file besides the notebook is written, and no program started.
  public var isRestricted: Bool
  /// The sentence for an error of the directory.
  public var sentence: @Sendable (any Error) -> String
  /// A clock in milliseconds that never runs backwards.
  public var now: @Sendable () -> Int

  /// Makes an environment.
  public init(
    directory: any DirectoryReading, messages: Messages, repertoire: Repertoire,
    keys: KeyMap = .standard, lacksBraille: Bool = false, drawsLines: Bool = true,
    isQuiet: Bool = false, isRestricted: Bool = false,
    sentence: @escaping @Sendable (any Error) -> String = { "\($0)" },
    now: @escaping @Sendable () -> Int
  ) {
    self.directory = directory
    self.messages = messages
    self.repertoire = repertoire
    self.keys = keys
    self.lacksBraille = lacksBraille
    self.drawsLines = drawsLines
    self.isQuiet = isQuiet
    self.isRestricted = isRestricted
    self.sentence = sentence
    self.now = now
  }
}
