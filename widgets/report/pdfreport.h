// Writes a report as a paginated A4 PDF: cover, contents, chapters; vector charts, embedded fonts, bookmarks.
//
// The same report gives the same bytes. Pages are painted one at a time, so that a window stays alive between
// them. Threads: the UI thread, because charts are widgets. Requires: a QApplication (its platform may be
// offscreen).

#pragma once

#include "models/base/result.h"
#include "models/report/section.h"

#include <QByteArray>

#include <memory>

namespace shopglass {

struct ReportLayout;

class PdfReport final
{
public:
    /// Lays the report out; paints nothing yet. Refused when the provider's logo cannot be drawn.
    static Result<std::unique_ptr<PdfReport>> begin(Report report);
    ~PdfReport();

    /// With the cover.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int pagesPainted() const;
    /// Requires: pagesPainted() < pageCount().
    void paintNextPage();
    /// The whole file. Requires: every page is painted; once.
    QByteArray finish();

private:
    struct State;
    explicit PdfReport(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// All at once.
Result<QByteArray> pdfReport(const Report &report);

/// Refused when the bytes of the logo cannot be decoded, whatever its header says. No logo is fine.
Result<void> checkLogo(const ProviderProfile &profile);

} // namespace shopglass
