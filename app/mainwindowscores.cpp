// Typing in official scores and the lines of benefits: the window's side of ScoreDialog and BenefitDialog.

#include "app/mainwindow.h"
#include "models/report/wording.h"
#include "models/rulebook/scorerules.h"
#include "models/scores/owntargets.h"
#include "models/scores/scorebenefits.h"
#include "widgets/pages/benefitdialog.h"
#include "widgets/pages/scoredialog.h"
#include "widgets/pages/targetdialog.h"

#include <algorithm>

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

std::vector<BenefitForm> benefitForms(const Rulebook &rulebook, const Documents *documents, Language language)
{
    const auto shown
        = [language](const LocalText &text) { return language == Language::Chinese ? text.zh : text.en; };
    std::vector<BenefitForm> forms;
    for (const ScoreBenefit &benefit : rulebook.scoreBenefits()) {
        const ScoreRule *rule = currentRule(rulebook, benefit.score);
        if (!rule)
            continue;
        forms.push_back({benefit.id, shown(rule->name), shown(benefit.name), benefit.provenance.source,
                         rule->scaleMin, rule->scaleMax, rule->scaleStep, benefit.line,
                         typedLine(documents, benefit, *rule)});
    }
    return forms;
}

/// Asks for the lines of benefits and lets the session keep them.
void askForLines(QWidget *parent, Session &session, std::shared_ptr<const Rulebook> rulebook,
                 std::vector<BenefitForm> forms)
{
    auto *dialog = new BenefitDialog(std::move(forms), parent);
    QObject::connect(dialog, &BenefitDialog::entered, &session,
                     [&session, rulebook = std::move(rulebook)](const QString &id, double line) {
                         const auto &benefits = rulebook->scoreBenefits();
                         const auto benefit = std::ranges::find(benefits, id, &ScoreBenefit::id);
                         const auto document
                             = benefitLineDocument(*benefit, *currentRule(*rulebook, benefit->score), line);
                         if (document) // the dialog lets nothing else through
                             session.keepDocument(DocumentScope::Store, *document);
                     });
    QObject::connect(dialog, &BenefitDialog::dropped, &session, [&session](const QString &id) {
        session.dropDocument(DocumentScope::Store, benefitLineKind(), id);
    });
    dialog->open();
}

/// As the page shows it; empty where nothing is shown of it.
QString shownNow(const ViewSet *views, const QString &score, const QString &indicator,
                 const TextContext &text)
{
    if (!views)
        return {};
    for (const ScoreCard &card : views->scores.cards) {
        if (card.score != score)
            continue;
        for (const DimensionFigure &figure : card.figures) {
            if (figure.value.id == indicator)
                return valueText(figure.value, text);
        }
        for (const ScoreGap &gap : card.gaps) {
            if (gap.value.id == indicator)
                return valueText(gap.value, text);
        }
    }
    return {};
}

std::vector<TargetForm> targetForms(const Rulebook &rulebook, const Catalogue &catalogue,
                                    const ViewSet *views, const TextContext &text)
{
    std::vector<TargetForm> forms;
    const Documents *documents = views ? views->context.documents.get() : nullptr;
    for (const ScoreCard &card : views ? views->scores.cards : std::vector<ScoreCard>()) {
        const ScoreRule *rule = currentRule(rulebook, card.score);
        if (!rule || !takesOwnTargets(*rule, !card.official.empty()))
            continue;
        for (const QString &id : targetless(*rule, catalogue)) {
            const Indicator &indicator = *catalogue.find(id);
            forms.push_back({rule->score, local(rule->name, text), id, local(indicator.name, text),
                             indicator.unit, shownNow(views, rule->score, id, text),
                             ownTarget(documents, rule->score, id)});
        }
    }
    return forms;
}

/// Asks for targets of the user's own and lets the session keep them.
void askForTargets(QWidget *parent, Session &session, std::shared_ptr<const Rulebook> rulebook,
                   std::shared_ptr<const Catalogue> catalogue, std::vector<TargetForm> forms)
{
    auto *dialog = new TargetDialog(std::move(forms), parent);
    QObject::connect(dialog, &TargetDialog::entered, &session,
                     [&session, rulebook = std::move(rulebook), catalogue = std::move(catalogue)](
                         const QString &score, const QString &id, double target) {
                         const ScoreRule &rule = *currentRule(*rulebook, score);
                         const auto document = ownTargetDocument(rule, *catalogue, id, target);
                         if (document) // the dialog has no other indicators
                             session.keepDocument(DocumentScope::Store, *document);
                     });
    QObject::connect(dialog, &TargetDialog::dropped, &session,
                     [&session](const QString &score, const QString &id) {
                         session.dropDocument(DocumentScope::Store, ownTargetKind(), ownTargetId(score, id));
                     });
    dialog->open();
}

} // namespace

void MainWindow::enterScores()
{
    if (!ensureStore())
        return;
    const Day today = m_services->clock->today();
    auto *dialog = new ScoreDialog(
        formsOf(*m_services->rulebook, m_state.views.get(), m_translations.language()), today, today, this);
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
    connect(dialog, &ScoreDialog::linesRequested, this, [this, dialog] {
        const Documents *documents = m_state.views ? m_state.views->context.documents.get() : nullptr;
        askForLines(dialog, m_session, m_services->rulebook,
                    benefitForms(*m_services->rulebook, documents, m_translations.language()));
    });
    connect(dialog, &ScoreDialog::targetsRequested, this, [this, dialog] {
        askForTargets(dialog, m_session, m_services->rulebook, m_services->catalogue,
                      targetForms(*m_services->rulebook, *m_services->catalogue, m_state.views.get(),
                                  {m_translations.language()}));
    });
    m_session.loadScoreHistory(dialog->score());
    dialog->open();
}

void MainWindow::enterBenefitLines()
{
    if (!ensureStore())
        return;
    const Documents *documents = m_state.views ? m_state.views->context.documents.get() : nullptr;
    askForLines(this, m_session, m_services->rulebook,
                benefitForms(*m_services->rulebook, documents, m_translations.language()));
}

} // namespace shopglass
