// Writes a report as one self-contained HTML file: inline style, inline SVG charts, no link to anywhere.

#pragma once

#include "models/base/result.h"
#include "models/report/section.h"

namespace shopglass {

/// Turns a chart into SVG. The one that draws lives in widgets; models only knows this door.
class ChartRenderer
{
public:
    virtual ~ChartRenderer() = default;
    /// An <svg> element without XML declaration, sized in px.
    [[nodiscard]] virtual QByteArray svg(const ChartSpec &spec, int width, int height) const = 0;
};

/// The same report gives the same bytes.
QByteArray htmlReport(const Report &report, const ChartRenderer &renderer);
/// Writes to `path` by way of a temporary file, so that a full disk leaves no half report.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace shopglass
