// Saving reports from the window, and whose brand they carry: another part of MainWindow.

#include "app/mainwindow.h"
#include "app/topbar.h"
#include "app/windowactions.h"
#include "models/report/auditsections.h"
#include "models/report/briefreport.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/progressstrip.h"
#include "widgets/pages/auditpage.h"
#include "widgets/pages/providerdialog.h"

#include <QCoreApplication>

#include <utility>

namespace shopglass {

void MainWindow::connectReports()
{
    m_reportJob = new ReportJob(this);
    m_topBar->setReportMenu(m_actions->reportMenu());
    m_actions->setReportFormat(m_preferences.reportFormat);
    m_actions->setReportDetails(m_preferences.reportDetails);
    connect(m_actions, &WindowActions::reportChosen, this, &MainWindow::saveReport);
    connect(m_actions, &WindowActions::auditChosen, this, &MainWindow::saveAudit);
    for (Page *page : std::as_const(m_pages)) {
        if (auto *audit = qobject_cast<AuditPage *>(page))
            audit->setReportMenu(m_actions->auditMenu());
    }
    connect(m_reportJob, &ReportJob::finished, this, &MainWindow::showReportEnd);
    connect(m_reportJob, &ReportJob::progressed, this, [this](int done, int total) {
        const QString detail = total > 0 ? tr("%1 of %2 drawn").arg(done).arg(total) : QString();
        m_progress->showProgress(tr("Report"), detail, done, total);
    });
    connect(m_progress, &ProgressStrip::cancelRequested, m_reportJob, &ReportJob::cancel);
    connect(m_progress, &ProgressStrip::cancelRequested, this, &MainWindow::dropAudit);
}

std::optional<ReportWish> MainWindow::askReport(ReportFormat format, const QString &suggestion)
{
    m_preferences.reportFormat = format;
    m_actions->setReportFormat(format);
    const QString suffix = QLatin1Char('.') + reportFormatId(format);
    QString path = FileDialogs::saveFile(this, tr("Save report"), suggestion + suffix,
                                         tr("%1 files (*.%2)").arg(suffix.mid(1).toUpper(), suffix.mid(1)));
    if (path.isEmpty())
        return std::nullopt;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    ReportWish wish;
    wish.request.generatedOn = m_services->clock->today();
    wish.request.programVersion = QCoreApplication::applicationVersion();
    wish.format = format;
    wish.path = path;
    return wish;
}

void MainWindow::savePageReport()
{
    if (currentPage() == QLatin1String("audit"))
        saveAudit(m_preferences.reportFormat);
    else
        saveReport(m_preferences.reportFormat);
}

void MainWindow::saveReport(ReportFormat format)
{
    if (!hasCompleteViews() || !m_state.store || m_reportJob->running() || m_auditWish)
        return;
    const std::shared_ptr<const ViewSet> views = m_state.views;
    std::optional<ReportWish> wish
        = askReport(format, tr("%1 diagnosis %2").arg(m_state.store->name, views->context.asOf.iso()));
    if (!wish)
        return;
    for (const BatchSummary &batch : m_state.batches) {
        if (!batch.undone)
            wish->request.importNames.push_back(batch.file);
    }
    m_preferences.reportDetails = m_actions->wantsReportDetails();
    const bool brief = format == ReportFormat::Pdf && !m_preferences.reportDetails;
    wish->build
        = [views, brief, text = TextContext{m_translations.language()}](const ReportRequest &request) {
              const Report report = buildReviewReport(*views, request, text);
              return brief ? briefReport(report) : report;
          };
    m_reportJob->start(*std::move(wish));
}

void MainWindow::saveAudit(ReportFormat format)
{
    if (m_state.stores.empty() || m_reportJob->running() || m_auditWish)
        return;
    //: A file name; %1 is a day
    m_auditWish = askReport(format, tr("Audit of all stores %1").arg(m_services->clock->today().iso()));
    if (!m_auditWish)
        return;
    if (currentPage() == QLatin1String("audit"))
        continueAudit();
    else
        updatePortfolio();
}

void MainWindow::continueAudit()
{
    if (!m_auditWish || !m_portfolio)
        return;
    const std::size_t done = m_portfolio->completeStores();
    const std::size_t total = m_portfolio->stores.size();
    if (done < total) {
        if (!m_session.importing())
            m_progress->showProgress(tr("Report"), tr("%1 of %2 stores read").arg(done).arg(total),
                                     qint64(done), qint64(total));
        return;
    }
    ReportWish wish = *std::exchange(m_auditWish, std::nullopt);
    wish.build = [view = m_portfolio, version = m_services->rulebook->version(),
                  text = TextContext{m_translations.language()}](const ReportRequest &request) {
        PortfolioView sorted = *view; // on the page no row moves while stores are read
        sortByNeed(sorted.stores);
        return buildAuditReport(sorted, version, request, text);
    };
    m_reportJob->start(std::move(wish));
}

void MainWindow::dropAudit()
{
    if (!m_auditWish)
        return;
    const ReportWish wish = *std::exchange(m_auditWish, std::nullopt);
    if (currentPage() != QLatin1String("audit"))
        m_session.stopPortfolio();
    showReportEnd(wish.path, Error{{}, {}, ErrorKind::Cancelled});
}

void MainWindow::showReportEnd(const QString &path, const Result<void> &result)
{
    if (!m_session.importing())
        m_progress->finish();
    if (result.ok())
        m_message->showMessage(tr("The report was saved as %1.").arg(path), Meaning::Good);
    else if (result.error().kind == ErrorKind::Cancelled)
        m_message->showMessage(tr("The report was stopped; nothing was written."), Meaning::Warning);
    else
        showError(result.error().sentence);
}

void MainWindow::editProvider()
{
    // A broken profile is said and then replaced.
    const auto current = providerProfile(QString());
    if (!current)
        showError(current.error().sentence);
    auto *dialog = new ProviderDialog(current ? *current : ProviderProfile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto saved = saveProfile(dialog->profile(), providerProfilePath());
        if (saved.ok())
            m_message->showMessage(tr("Reports now carry this provider."), Meaning::Good);
        else
            showError(saved.error().sentence);
    });
    dialog->open();
}

} // namespace shopglass
