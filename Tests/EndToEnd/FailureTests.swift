import Foundation
import Testing

/// What went wrong, in the two languages of the program: what, where, and what to do.
@Suite("Failures in words")
struct FailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var english: String
    var french: String
    var status: Int32 = 1

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(
      arguments: ["show", "a", "--in", "FOLDER/none"],
      english: "Cannot open the directory: there is no file at 'FOLDER/none'. Create one with",
      french: "Impossible d’ouvrir l’annuaire : il n’y a pas de fichier « FOLDER/none »."),
    Case(
      arguments: ["show", "a", "--in", "FOLDER/organizations.csv"],
      english: "it is not a directory made by 'maillage import'",
      french: "ce n’est pas un annuaire fait par « maillage import »"),
    Case(
      arguments: ["show", "nobody", "--in", "FOLDER"],
      english: "There is no organization 'nobody' in this directory.",
      french: "Il n’y a pas d’organisation « nobody » dans cet annuaire."),
    Case(
      arguments: ["indicators", "X", "--in", "FOLDER"],
      english: "There is no territory 'X' in this directory.",
      french: "Il n’y a pas de territoire « X » dans cet annuaire."),
    Case(
      arguments: ["show", "a"], english: "No directory was named, and none was opened before.",
      french: "Aucun annuaire n’est indiqué, et aucun n’a été ouvert auparavant.", status: 2),
    Case(
      arguments: ["import", "FOLDER/none.csv", "--into", "FOLDER/a"],
      english: "Cannot read 'FOLDER/none.csv'", french: "Impossible de lire « FOLDER/none.csv »"),
    Case(
      arguments: ["import", "FOLDER/empty.csv", "--profile", "france", "--into", "FOLDER/a"],
      english: "it is empty. Its first line must name the columns.",
      french: "il est vide. Sa première ligne doit nommer les colonnes."),
    Case(
      arguments: ["import", "FOLDER/a.pdf", "--profile", "france", "--into", "FOLDER/a"],
      english: "it is a PDF, not a table.", french: "c’est un PDF, pas un tableau."),
    Case(
      arguments: ["import", "FOLDER/cut.json", "--profile", "gogocarto", "--into", "FOLDER/a"],
      english: "line 1: the file ends in the middle, it may be cut off.",
      french: "ligne 1 : le fichier finit au milieu, il est peut-être tronqué."),
    Case(
      arguments: ["import", "FOLDER/wrong.json", "--profile", "gogocarto", "--into", "FOLDER/a"],
      english: "was read, expected a comma or a closing bracket.",
      french: "est lu au lieu de une virgule ou un crochet fermant."),
    Case(
      arguments: ["import", "FOLDER/a.pdf", "--profile", "nothing", "--into", "FOLDER/a"],
      english: "it is neither a file nor a profile shipped with the program",
      french: "ce n’est ni un fichier, ni un profil livré avec le programme"),
    Case(
      arguments: ["import", "FOLDER/a.pdf", "--profile", "FOLDER/p1.json", "--into", "FOLDER/a"],
      english:
        "Cannot use the profile 'FOLDER/p1.json': line 1, column 24: expected a text in quotes.",
      french:
        "Impossible d’utiliser le profil « FOLDER/p1.json » : ligne 1, colonne 24 : attendu : un texte"
    ),
    Case(
      arguments: ["import", "FOLDER/a.pdf", "--profile", "FOLDER/p2.json", "--into", "FOLDER/a"],
      english: "was read, expected a comma or a closing brace",
      french: "est lu au lieu de une virgule ou une accolade fermante"),
    Case(
      arguments: ["import", "FOLDER/a.pdf", "--profile", "FOLDER/p3.json", "--into", "FOLDER/a"],
      english: "“titel” is not known here; known are",
      french: "« titel » n’est pas connu ici ; sont connus"),
    Case(
      arguments: ["import", "FOLDER", "--into", "FOLDER/none/a"],
      english: "Cannot write the directory 'FOLDER/none/a'",
      french: "Impossible d’écrire l’annuaire « FOLDER/none/a »"),
    Case(
      arguments: ["import", "FOLDER", "--strict", "--into", "FOLDER/a"],
      english: "was found and --strict was given. The first: organizations.csv, line 5",
      french: "--strict était demandé. Le premier : organizations.csv, ligne 5"),
    Case(
      arguments: ["import", "FOLDER", "--only", "Nowhere", "--into", "FOLDER/a"],
      english: "no territory of these files has this identity, code or name",
      french: "aucun territoire de ces fichiers n’a cet identifiant, ce code ou ce nom"),
    Case(
      arguments: ["notebook", "--import", "FOLDER/none"],
      english: "Cannot read 'FOLDER/none': there is no such file.",
      french: "Impossible de lire « FOLDER/none » : il n’y a pas de tel fichier."),
    Case(
      arguments: ["note", "a", "x", "--in", "FOLDER", "--notebook", "FOLDER/a.pdf"],
      english: "Without notes: the file is no notebook of maillage.",
      french: "Sans notes : le fichier n’est pas un carnet de maillage."),
    Case(
      arguments: ["drafts", "nothing"], english: "There is no draft “nothing”.",
      french: "Il n’y a pas de brouillon « nothing »."),
    Case(
      arguments: ["browse", "FOLDER"], english: "input or output is not a terminal",
      french: "l’entrée ou la sortie n’est pas un terminal", status: 2),
    Case(
      arguments: ["organisation"], english: "Did you mean 'maillage organizations'?",
      french: "Vouliez-vous dire « maillage organizations » ?", status: 2),
  ]

  @Test("Say what, where, and what to do, in English and in French", arguments: cases)
  func sentences(example: Case) throws {
    let folder = try Folder.small()
    try Data().write(to: URL(filePath: folder.path + "/empty.csv"))
    try Data("%PDF-1.7".utf8).write(to: URL(filePath: folder.path + "/a.pdf"))
    let row = #"{"id": 1, "name": "a", "geo": {"latitude": 1, "longitude": 2}}"#
    try Data("[\(row), {\"id\"".utf8).write(to: URL(filePath: folder.path + "/cut.json"))
    try Data("[\(row) x".utf8).write(to: URL(filePath: folder.path + "/wrong.json"))
    for (name, profile) in [
      ("p1", #"{"name": "a", "title": 1}"#), ("p2", #"{"name": "a" "title": "b"}"#),
      ("p3", #"{"name": "a", "titel": "b"}"#),
    ] {
      try Data(profile.utf8).write(to: URL(filePath: folder.path + "/\(name).json"))
    }
    for (language, sentence) in [("en", example.english), ("fr", example.french)] {
      let outcome = try Program.run(
        example.arguments.map { $0.replacing("FOLDER", with: folder.path) },
        environment: [
          "LANGUAGE": language, "LANG": "en_US.UTF-8", "XDG_DATA_HOME": folder.path + "/data",
          "XDG_STATE_HOME": folder.path + "/state",
        ])
      #expect(outcome.status == example.status)
      #expect(
        outcome.words.contains(sentence.replacing("FOLDER", with: folder.path)),
        "\(outcome.words)")
      #expect(outcome.output.isEmpty)
    }
  }
}
