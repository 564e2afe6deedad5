// One run of the sample shop: which files there are, and which days and which moment each of them shows.
//
// Every file shows the shop as it was when the file was made. Most were made at the end of the last day;
// those named 'earlier' or 'older' were made before, so the same orders stand there with older statuses.

#pragma once

#include "models/sample/samplecsvwriter.h"
#include "models/sample/samplerows.h"
#include "models/sample/samplexlsxwriter.h"

#include <functional>

namespace shopglass {

/// What is missing from the few files.
struct SampleGaps
{
    bool orders = false; ///< there is no order file, nor after-sales or parcels
    bool aftersales = false;
    bool shipments = false;
    bool scores = false;
    int orderDays = 0; ///< days in the middle that no order file covers
};

class SampleExport final
{
public:
    SampleExport(const SampleOptions &options, const ProgressSink &progress);

    /// Writes everything. On an error or a cancel the files of this run are taken away again.
    Result<SampleFiles> write();
    /// Writes a few files instead, as a client sends them: orders, after-sales, parcels and scores, each
    /// once.
    Result<SampleFiles> writeFew(const SampleGaps &gaps);

private:
    /// Days of the sample, as indexes, both included.
    struct Days
    {
        int first = 0;
        int last = 0;
    };
    using OrderVisitor = std::function<Result<void>(const SampleOrder &)>;

    Result<void> writeFiles();
    Result<void> writeFewFiles(const SampleGaps &gaps);
    /// The error of a run, or its files.
    Result<SampleFiles> filesAfter(const Result<void> &written);
    Result<void> encryptedOrders();
    Result<void> ordersCsv(const QString &fileId, const QString &headersId, Days days, BeijingSeconds moment,
                           SampleEncoding encoding);
    Result<void> aftersalesWorkbook(Days days, BeijingSeconds moment);
    Result<void> aftersalesCsv(Days days, BeijingSeconds moment);
    Result<void> aftersaleRows(SampleTableWriter &writer, const QString &path, Days days,
                               BeijingSeconds moment);
    Result<void> orphanRows(SampleTableWriter &writer, Days days, BeijingSeconds moment, qint64 &total);
    Result<void> totalRow(SampleTableWriter &writer, qint64 total);
    Result<void> shipments(const QString &fileId, Days days, BeijingSeconds moment);
    Result<void> scores();
    Result<void> operations();

    /// Calls `visit` with every order created in these days and before `moment`, newest first.
    Result<void> eachOrder(const QString &path, Days days, BeijingSeconds moment, const OrderVisitor &visit);
    /// Finishes a file, or leaves it out when there is nothing to say.
    Result<void> keep(SampleTableWriter &writer, const QString &path);
    [[nodiscard]] std::vector<Days> months() const;
    /// These days without the planted gap of the order files.
    [[nodiscard]] std::vector<Days> covered(Days days) const;
    Result<void> eachOrdersCsv(const QString &fileId, const QString &headersId, Days days,
                               BeijingSeconds moment, SampleEncoding encoding);
    [[nodiscard]] QString pathOf(const QString &fileId, Days days) const;
    [[nodiscard]] QString daysText(Days days) const;
    [[nodiscard]] Day dayAt(int index) const { return m_orders.demand().firstDay().plus(index); }
    /// The moment `daysLater` days after the last of these days, or the end of the sample if that is earlier.
    [[nodiscard]] BeijingSeconds momentAfter(Days days, int daysLater) const;

    SampleOptions m_options;
    const ProgressSink &m_progress;
    SampleOrders m_orders;
    SampleRows m_rows;
    BeijingSeconds m_end;
    Days m_all;
    SampleFiles m_files;
};

} // namespace shopglass
