// Saving reports from the window, and whose brand they carry: another part of MainWindow.

#include "app/mainwindow.h"
#include "app/reportjob.h"
#include "app/topbar.h"
#include "app/windowactions.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/progressstrip.h"
#include "widgets/pages/providerdialog.h"

#include <QCoreApplication>

namespace shopglass {

void MainWindow::connectReports()
{
    m_reportJob = new ReportJob(this);
    m_topBar->setReportMenu(m_actions->reportMenu());
    m_actions->setReportFormat(m_preferences.reportFormat);
    connect(m_actions, &WindowActions::reportChosen, this, &MainWindow::saveReport);
    connect(m_reportJob, &ReportJob::finished, this, &MainWindow::showReportEnd);
    connect(m_reportJob, &ReportJob::progressed, this, [this](int done, int total) {
        const QString detail = total > 0 ? tr("%1 of %2 drawn").arg(done).arg(total) : QString();
        m_progress->showProgress(tr("Report"), detail, done, total);
    });
    connect(m_progress, &ProgressStrip::cancelRequested, m_reportJob, &ReportJob::cancel);
}

void MainWindow::saveReport(ReportFormat format)
{
    m_preferences.reportFormat = format;
    m_actions->setReportFormat(format);
    if (!hasCompleteViews() || !m_state.store || m_reportJob->running())
        return;
    const QString suffix = reportFormatId(format);
    const QString suggestion
        = tr("%1 diagnosis %2").arg(m_state.store->name, m_state.views->context.asOf.iso());
    QString path = FileDialogs::saveFile(this, tr("Save report"), suggestion + QLatin1Char('.') + suffix,
                                         tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive))
        path += QLatin1Char('.') + suffix;
    ReportWish wish;
    wish.views = m_state.views;
    wish.request.generatedOn = m_services.clock->today();
    wish.request.programVersion = QCoreApplication::applicationVersion();
    for (const BatchSummary &batch : m_state.batches) {
        if (!batch.undone)
            wish.request.importNames.push_back(batch.file);
    }
    wish.text = {m_translations.language()};
    wish.format = format;
    wish.path = path;
    m_reportJob->start(std::move(wish));
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
