// What the session found out and what the window's parts show of it: the state of MainWindow.

#include "app/folderwatcher.h"
#include "app/mainwindow.h"
#include "app/topbar.h"
#include "app/windowactions.h"
#include "widgets/pages/pagefactory.h"
#include "widgets/pages/sectionpage.h"

#include <utility>

namespace shopglass {

void MainWindow::updatePortfolio()
{
    // During an import every file changes the figures; they are read at its end.
    const bool wanted = (currentPage() == QLatin1String("audit") || m_auditWish)
        && m_pageState != PageInput::State::Reading && !m_session.importing();
    if (wanted)
        m_session.showPortfolio();
    else
        m_session.stopPortfolio();
}

void MainWindow::openStore(const QString &name)
{
    m_session.setStore(name);
    showPage(pageIds().front());
}

void MainWindow::showState(const ShopState &state)
{
    // A remembered store may belong to another workspace.
    if (!state.store && !state.stores.empty() && m_pageState == PageInput::State::Reading) {
        m_session.setStore(state.stores.front().name);
        return;
    }
    const std::shared_ptr<const ViewSet> shown = m_state.views;
    const bool sameStore = m_state.store && state.store && m_state.store->id == state.store->id;
    m_state = state;
    // First figures do not take the place of complete ones of the same store and days.
    if (sameStore && shown && state.views && shown->stage == ViewStage::Complete
        && state.views->stage == ViewStage::First && shown->context.period == state.views->context.period
        && shown->context.comparison == state.views->context.comparison)
        m_state.views = shown;
    m_pageState = state.views ? PageInput::State::Ready : PageInput::State::Empty;
    QStringList names;
    for (const Store &store : state.stores)
        names << store.name;
    if (state.store && m_session.store().isEmpty())
        m_session.adoptStore(state.store->name);
    m_preferences.store = m_session.store();
    m_topBar->setStores(names, m_session.store());
    if (state.views)
        m_topBar->setShown(state.views->context.asOf, state.views->context.period);
    else
        m_topBar->setShown({}, {});
    m_actions->setReportEnabled(hasCompleteViews());
    m_actions->setAuditEnabled(!state.stores.empty());
    m_actions->action(WindowActions::Command::UndoImport)->setEnabled(lastImport() != nullptr);
    feedPages();
    updatePortfolio();
    if (const QStringList waiting = std::exchange(m_waitingPaths, {}); !waiting.isEmpty())
        importPaths(waiting);
}

void MainWindow::feedPages()
{
    PageInput input;
    input.state = m_pageState;
    input.views = m_state.views;
    input.portfolio = m_portfolio;
    input.text.language = m_translations.language();
    if (m_pageState != PageInput::State::Reading) // the first window does not wait for it
        input.catalogue = catalogue();
    input.data.batches = m_state.batches;
    input.data.selected = m_selectedBatch;
    input.data.rejects = m_rejects;
    input.data.watch = m_watcher->view();
    if (m_state.views)
        input.data.coverage = buildCoverageView(m_state.views->overview.store, m_state.calendar,
                                                m_state.views->overview.coverageWindow);
    input.data.calendars = m_state.calendar;
    for (Page *page : std::as_const(m_pages)) {
        const bool needsAll = qobject_cast<const SectionPage *>(page) && page != m_pages.front();
        input.state = m_pageState == PageInput::State::Ready && needsAll && !hasCompleteViews()
            ? PageInput::State::Reading
            : m_pageState;
        page->setInput(input);
    }
}

} // namespace shopglass
