#include "models/scores/nonnegative.h"

#include <QtGlobal>

#include <Eigen/Dense>

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Eigen::Index;

/// The least-squares solution over the columns of `free`; 0 elsewhere.
Vector solveOver(const Matrix &matrix, const Vector &wanted, const std::vector<Index> &free)
{
    Matrix some(matrix.rows(), Index(free.size()));
    for (std::size_t column = 0; column < free.size(); ++column)
        some.col(Index(column)) = matrix.col(free[column]);
    const Vector solved = some.colPivHouseholderQr().solve(wanted);
    Vector all = Vector::Zero(matrix.cols());
    for (std::size_t column = 0; column < free.size(); ++column)
        all[free[column]] = solved[Index(column)];
    return all;
}

/// Goes from `from` towards `to` until the first free number reaches zero, and frees no longer those that
/// did.
void stepBack(Vector &from, const Vector &to, std::vector<Index> &free)
{
    double step = 1.0;
    for (const Index index : free) {
        if (to[index] <= 0.0)
            step = std::min(step, from[index] / (from[index] - to[index]));
    }
    from += step * (to - from);
    const double tiny = std::numeric_limits<double>::epsilon();
    std::erase_if(free, [&](Index index) {
        const bool ended = to[index] <= 0.0 && from[index] <= tiny;
        if (ended)
            from[index] = 0.0;
        return ended;
    });
}

/// The column that would lessen the error most and may be tried; −1 where none would.
Index bestToFree(const Vector &gradient, const std::vector<Index> &free, const std::vector<Index> &refused,
                 double tolerance)
{
    Index best = -1;
    for (Index index = 0; index < gradient.size(); ++index) {
        if (std::ranges::find(free, index) != free.end() || std::ranges::find(refused, index) != refused.end()
            || gradient[index] <= tolerance)
            continue;
        if (best < 0 || gradient[index] > gradient[best])
            best = index;
    }
    return best;
}

Vector solve(const Matrix &matrix, const Vector &wanted)
{
    const double tolerance = 10.0 * std::numeric_limits<double>::epsilon() * matrix.cwiseAbs().maxCoeff()
        * std::max(1.0, wanted.cwiseAbs().maxCoeff()) * double(matrix.rows() * matrix.cols());
    Vector x = Vector::Zero(matrix.cols());
    std::vector<Index> free;
    std::vector<Index> refused; // freed in vain since the last progress: dependent on the free ones
    const int most = 3 * int(matrix.cols()) + 3;
    for (int round = 0; round < most; ++round) {
        const Index added = bestToFree(matrix.transpose() * (wanted - matrix * x), free, refused, tolerance);
        if (added < 0)
            break;
        free.push_back(added);
        Vector candidate = solveOver(matrix, wanted, free);
        if (candidate[added] <= 0.0) {
            free.pop_back();
            refused.push_back(added);
            continue;
        }
        while (std::ranges::any_of(free, [&](Index index) { return candidate[index] <= 0.0; })) {
            stepBack(x, candidate, free);
            candidate = solveOver(matrix, wanted, free);
        }
        x = candidate;
        refused.clear();
    }
    return x;
}

} // namespace

std::vector<double> nonNegativeLeastSquares(std::span<const double> rows, std::size_t columns,
                                            std::span<const double> wanted)
{
    Q_ASSERT(columns > 0 && rows.size() == columns * wanted.size());
    const Index width = Index(columns);
    const Index height = Index(wanted.size());
    Matrix joined(height, width + 1);
    for (Index row = 0; row < height; ++row) {
        for (Index column = 0; column < width; ++column)
            joined(row, column) = rows[std::size_t(row * width + column)];
        joined(row, width) = wanted[std::size_t(row)];
    }
    // A rotation keeps lengths, so the few rows of the triangle stand for all observations.
    if (height > width + 1) {
        const Matrix factors = joined.householderQr().matrixQR();
        joined = factors.topRows(width + 1).triangularView<Eigen::Upper>();
    }
    const Vector x = solve(joined.leftCols(width), joined.col(width));
    return {x.data(), x.data() + x.size()};
}

} // namespace shopglass
