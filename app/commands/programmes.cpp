// What only the merchant can say about the support programmes: listed, answered, taken back.

#include "app/commands/command.h"
#include "models/programmes/programmeview.h"
#include "models/report/programmesections.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>
#include <QLocale>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammesCommand)
};

Result<const ProgrammeQuestion *> questionNamed(const ProgrammeRules &rules, const QString &id)
{
    if (const ProgrammeQuestion *question = rules.question(id))
        return question;
    QStringList ids;
    for (const ProgrammeQuestion &question : rules.questions)
        ids.append(question.id);
    return Error{Texts::tr("There is no question \"%1\". The questions are: %2. Nothing was stored.")
                     .arg(id, ids.join(QStringLiteral(", "))),
                 {},
                 ErrorKind::Usage};
}

int answer(const Services &services, Workspace &workspace, const Store &store, const QStringList &words)
{
    const auto question = questionNamed(services.rulebook->programmes(), words.value(1));
    if (!question)
        return fail(question.error());
    const Day today = services.clock->today();
    const auto read = answerFromText(**question, words.value(2), today);
    if (!read)
        return fail(read.error());
    const auto kept = keepDocument(workspace, store.id, DocumentScope::Store,
                                   answerDocument(**question, *read, today), *services.clock);
    if (!kept.ok())
        return fail(kept.error());
    printLine(Texts::tr("%1: answered for %2.").arg((*question)->id, store.name));
    return ExitOk;
}

int forget(const Services &services, Workspace &workspace, const Store &store, const QStringList &words)
{
    const auto question = questionNamed(services.rulebook->programmes(), words.value(1));
    if (!question)
        return fail(question.error());
    const auto dropped
        = dropDocument(workspace, store.id, DocumentScope::Store, programmeAnswerKind(), (*question)->id);
    if (!dropped)
        return fail(dropped.error());
    printLine(*dropped ? Texts::tr("%1: the answer is taken back.").arg((*question)->id)
                       : Texts::tr("%1: there was no answer.").arg((*question)->id));
    return ExitOk;
}

int listQuestions(const Services &services, const Workspace &workspace, const Store &store)
{
    const auto documents = documentsOf(workspace, store.id);
    if (!documents)
        return fail(documents.error());
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const TextContext text{chinese ? Language::Chinese : Language::English};
    for (const ProgrammeQuestion &question : services.rulebook->programmes().questions) {
        const auto given = answerTo(question, &*documents);
        printLine(QStringList{question.id, chinese ? question.text.zh : question.text.en,
                              given ? answerText(question, *given, text) : Texts::tr("not answered")}
                      .join(QLatin1Char('\t')));
    }
    return ExitOk;
}

} // namespace

int runProgrammes(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("programmes questions|answer ID VALUE|forget ID"),
        Texts::tr("Answers the questions of the support programmes that no file answers. The board "
                  "itself is shown by 'shopglass show programmes'."));
    line.addWorkspaceOptions();
    QCommandLineParser &parser = line.parser();
    parser.addPositionalArgument(QStringLiteral("WHAT"), Texts::tr("questions, answer or forget."));
    parser.addPositionalArgument(QStringLiteral("ID"), Texts::tr("Which question."), QStringLiteral("[ID]"));
    parser.addPositionalArgument(QStringLiteral("VALUE"),
                                 Texts::tr("yes, no, one of its choices, a share such as 35%, or a day."),
                                 QStringLiteral("[VALUE]"));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList words = line.positional();
    const QString what = words.value(0);
    const bool lists = what == QLatin1String("questions") && words.size() == 1;
    const bool answers = what == QLatin1String("answer") && words.size() == 3;
    if (!lists && !answers && !(what == QLatin1String("forget") && words.size() == 2))
        return fail(
            {Texts::tr("Write: shopglass programmes questions, programmes answer ID VALUE, or programmes "
                       "forget ID."),
             {},
             ErrorKind::Usage});
    const auto services = Services::make();
    if (!services)
        return fail(services.error());
    auto workspace = line.openWorkspace(lists ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto store = line.chooseStore(*workspace);
    if (!store)
        return fail(store.error());
    if (lists)
        return listQuestions(*services, *workspace, *store);
    return answers ? answer(*services, *workspace, *store, words)
                   : forget(*services, *workspace, *store, words);
}

} // namespace shopglass
