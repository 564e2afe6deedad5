// Makes one report file while the window stays alive: builds and writes on a worker thread, draws charts and
// pages on the UI thread, one a turn of the event loop.
//
// Requires: a QApplication. Threads: use on the UI thread.

#pragma once

#include "app/reportfile.h"
#include "models/report/sections.h"

#include <QObject>

#include <functional>
#include <memory>

namespace shopglass {

class PdfReport;

struct ReportWish
{
    /// Makes the content on a worker thread, so what it holds is constant.
    std::function<Report(const ReportRequest &)> build;
    ReportRequest request; ///< its provider is read from the user's profile
    ReportFormat format = ReportFormat::Pdf;
    QString path; ///< the file to write
};

class ReportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(QObject *parent = nullptr);
    ~ReportJob() override;

    [[nodiscard]] bool running() const noexcept { return m_run != nullptr; }
    /// Requires: !running().
    void start(ReportWish wish);
    /// Nothing is written; finished() says Cancelled.
    void cancel();

Q_SIGNALS:
    /// Pages or charts drawn.
    void progressed(int done, int total);
    void finished(const QString &path, const shopglass::Result<void> &result);

private:
    struct Run;
    void drawNext();
    void drawNextPage();
    void drawNextChart();
    void write();
    void end(const Result<void> &result);
    void later(void (ReportJob::*step)());
    /// `work` runs on a worker thread, `done(its result)` here unless this run was ended before.
    template<class Work, class Done>
    void inBackground(Work work, Done done);

    std::shared_ptr<Run> m_run;
};

} // namespace shopglass
