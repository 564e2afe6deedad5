// A table with everything that a table owes its reader: numeric sort, a filter line, copy, export, a note,
// and a sentence instead of emptiness.
//
// Width and sort are remembered per TableSpec::id once the user has changed them.

#pragma once

#include "models/report/tablespec.h"
#include "widgets/common/definitionsource.h"
#include "widgets/common/tabletext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace shopglass {

class FrozenColumns;
class TableFilterModel;
class TableSpecModel;

class SpecTable final : public QWidget, public DefinitionSource
{
    Q_OBJECT

public:
    /// How tall: as its rows, at most `RowsShown`; as all of its rows, which are few; or as tall as the
    /// layout gives. Rows that are all shown take several lines where a text needs them.
    enum class Height { Rows, AllRows, Layout };
    /// Which rows an export takes.
    enum class Rows { Visible, All };
    static constexpr int RowsShown = 12;

    explicit SpecTable(Height height = Height::Rows, QWidget *parent = nullptr);

    void setSpec(const TableSpec &spec);
    /// As setSpec(); but where only cells changed, rows stay where they are, whatever they are sorted by.
    void updateSpec(const TableSpec &spec);
    [[nodiscard]] const TableSpec &spec() const;
    [[nodiscard]] QString definitionId() const override;
    /// The rows behind the figure that the keyboard is on; none where it is on no figure.
    [[nodiscard]] std::optional<RowsQuestion> rowsQuestion() const;
    /// Row of the spec that the keyboard is on; -1 where there is none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);

    void copy(HeaderLine header) const;
    /// Asks for a file and writes the rows there.
    void exportCsv(Rows rows);
    /// The same as a workbook with real numbers; written in the background, then exported() or failed().
    void exportXlsx(Rows rows);

    [[nodiscard]] QTableView *view() const noexcept { return m_view; }
    [[nodiscard]] QLineEdit *filterLine() const noexcept { return m_filterLine; }

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Double click or Enter on a row of the spec.
    void rowActivated(int row);
    /// Enter, double click or the menu on a figure whose rows can be shown.
    void rowsRequested(const shopglass::RowsQuestion &question);
    void failed(const QString &sentence);
    void exported(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString askExportPath(const QString &suffix, const QString &filter);
    [[nodiscard]] TableSpec rowsOf(Rows rows) const;
    void buildLayout();
    void addActions();
    void activate(const QModelIndex &index);
    void retranslate();
    void showAllColumns(bool all);
    void hideDetails();
    void fitHeight();
    void showNote(const TableSpec &spec);
    void freeze(int columns);
    void arrangeColumns();
    [[nodiscard]] int roomForColumns() const;
    [[nodiscard]] int titleWidth(int column) const;
    [[nodiscard]] int tightestWidth(int column) const;
    void narrowTexts(std::vector<int> &widths, int excess) const;
    [[nodiscard]] bool shareByNeed(std::vector<int> &widths, const std::vector<int> &needs) const;
    /// Few rows show long texts whole; many rows keep to one line each.
    [[nodiscard]] int rowsShown() const;
    [[nodiscard]] bool wraps() const;
    void rememberWidths(int column);
    void rememberColumns();
    void restoreColumns();

    Height m_height;
    TableSpecModel *m_model = nullptr;
    TableFilterModel *m_filter = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_filterLine = nullptr;
    QToolButton *m_more = nullptr;
    QTableView *m_view = nullptr;
    FrozenColumns *m_frozen = nullptr; ///< once a spec asks for it
    QLabel *m_empty = nullptr;
    QLabel *m_note = nullptr;
    QAction *m_showRows = nullptr;
    QAction *m_allColumns = nullptr; ///< checked: those beside the point, too
    QAction *m_copy = nullptr;
    QAction *m_copyPlain = nullptr;
    QAction *m_exportVisible = nullptr;
    QAction *m_exportAll = nullptr;
    QAction *m_workbookVisible = nullptr;
    QAction *m_workbookAll = nullptr;
    bool m_arranging = false;
    bool m_userSized = false;
};

} // namespace shopglass
