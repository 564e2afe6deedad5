#include "models/report/cells.h"
#include "models/report/growthsections.h"
#include "models/report/wording.h"
#include "models/scoreboards/scoreboardview.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportScoreboards)
};

TableSpec letterTable(const ViewSet &views, const ScoreboardBoard &board, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("scoreboards.") + board.rule.id;
    table.title = local(board.rule.name, text);
    table.columns = {textColumn(QStringLiteral("letter"), Texts::tr("Letter")),
                     textColumn(QStringLiteral("meaning"), Texts::tr("Taken to mean")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence")),
                     textColumn(QStringLiteral("indicator"), Texts::tr("Figure that would show it")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Value")),
                     numberColumn(QStringLiteral("delta"), Texts::tr("Change")),
                     textColumn(QStringLiteral("note"), Texts::tr("Missing"))};
    for (const ScoreboardLetterLine &line : board.letters) {
        for (const IndicatorValue &value : line.values) {
            TableCell meaning = textCell(local(line.rule.name, text));
            meaning.tooltip = local(line.rule.meaning, text);
            TableCell confidence = textCell(confidenceText(line.rule.provenance.confidence), Meaning::Muted);
            confidence.tooltip = line.rule.provenance.source;
            table.rows.push_back({textCell(line.rule.letter), meaning, confidence,
                                  textCell(indicatorName(views, value.id, text)), valueCell(value, text),
                                  deltaCell(value, indicatorDirection(views, value.id), text),
                                  textCell(value.state == ValueState::NotCovered
                                               ? missingFileHint(views, value.id, views.context.period, text)
                                               : QString())});
            RowsQuestion question;
            question.indicator = value.id;
            table.questions.push_back(question);
        }
    }
    table.emptyText = Texts::tr("What the letters stand for is not known, so there is nothing to show.");
    table.note = Texts::tr("Source: %1 (%2).")
                     .arg(board.rule.provenance.source, confidenceText(board.rule.provenance.confidence));
    return table;
}

} // namespace

std::vector<Section> scoreboardSections(const ViewSet &views, const TextContext &text)
{
    if (!views.scoreboards)
        return {};
    std::vector<Section> sections;
    for (const ScoreboardBoard &board : views.scoreboards->boards) {
        Section section;
        section.id = QStringLiteral("channels.") + board.rule.id;
        section.title = local(board.rule.name, text);
        section.sentences << local(board.rule.summary, text);
        section.tables.push_back(letterTable(views, board, text));
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace shopglass
