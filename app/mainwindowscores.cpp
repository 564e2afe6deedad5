// Typing in official scores: the window's side of ScoreDialog.

#include "app/mainwindow.h"
#include "widgets/pages/scoredialog.h"

namespace shopglass {

namespace {

QString shownName(const LocalText &name, Language language)
{
    return language == Language::Chinese || name.zh == name.en
        ? name.zh
        : QStringLiteral("%1 (%2)").arg(name.zh, name.en);
}

/// Everything that sold something, largest names first as the columns have them.
std::vector<ScoreForm::Subject> subjectsOf(const std::vector<NamedEntity> &entities)
{
    std::vector<ScoreForm::Subject> subjects;
    for (const NamedEntity &entity : entities) {
        if (!entity.id.isEmpty())
            subjects.push_back({entity.id, entity.name});
    }
    return subjects;
}

std::vector<ScoreForm> formsOf(const Rulebook &rulebook, const ViewSet *views, Language language)
{
    std::vector<ScoreForm> forms;
    for (const ScoreRule &rule : rulebook.scores()) {
        if (!rule.current)
            continue;
        ScoreForm form;
        form.score = rule.score;
        form.title = language == Language::Chinese ? rule.name.zh : rule.name.en;
        form.lowest = rule.scaleMin;
        form.highest = rule.scaleMax;
        form.step = rule.scaleStep;
        form.ofStore = rule.score == QLatin1String("store_score");
        for (const ScoreDimension &dimension : rule.dimensions)
            form.dimensions.push_back({dimension.name.zh, shownName(dimension.name, language)});
        if (views && !form.ofStore) {
            const StoreColumns &columns = *views->context.columns;
            form.subjects = subjectsOf(rule.score == QLatin1String("product_score") ? columns.products
                                                                                    : columns.influencers);
        }
        forms.push_back(std::move(form));
    }
    return forms;
}

} // namespace

void MainWindow::enterScores()
{
    if (!ensureStore())
        return;
    const Day today = m_services.clock->today();
    auto *dialog = new ScoreDialog(
        formsOf(*m_services.rulebook, m_state.views.get(), m_translations.language()), today, today, this);
    connect(dialog, &ScoreDialog::entered, &m_session, &Session::enterScores);
    connect(dialog, &ScoreDialog::historyRequested, &m_session, &Session::loadScoreHistory);
    connect(dialog, &ScoreDialog::undoConfirmed, &m_session, &Session::undo);
    connect(&m_session, &Session::scoreHistoryReady, dialog, &ScoreDialog::setHistory);
    connect(&m_session, &Session::scoresRefused, dialog, &ScoreDialog::showFault);
    connect(&m_session, &Session::scoresEntered, dialog, [dialog](const BatchSummary &batch) {
        dialog->showStored(tr("%n value(s) stored: %1.", nullptr, int(batch.rowsRead)).arg(batch.file));
    });
    connect(&m_session, &Session::undone, dialog,
            [dialog](const UndoSummary &) { Q_EMIT dialog->historyRequested(dialog->score()); });
    m_session.loadScoreHistory(dialog->score());
    dialog->open();
}

} // namespace shopglass
